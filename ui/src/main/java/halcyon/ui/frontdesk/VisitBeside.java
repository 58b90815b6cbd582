package halcyon.ui.frontdesk;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.clearance.Clearance;
import halcyon.directory.Directory;
import halcyon.directory.DirectoryAccess;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.DayBoard.Visit;
import halcyon.scheduling.PatientAnswer;
import halcyon.scheduling.PatientVisits;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.SchedulingAccess;
import halcyon.shared.StaffId;
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.shell.CurrentUser;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;

/// Opens a visit beside the board, with what this person may do about it.
record VisitBeside(
        Scheduling scheduling, PatientVisits visits, PlaceOffers offers, Rearranging rearranging, Directory directory, CurrentUser user,
        SerializableConsumer<BoardAddress> go) {
    SidePanel panel(Visit visit, BoardAddress at, DayBoard day, VisitWords words, Map<StaffId, String> names) {
        SerializableRunnable closed = () -> go.accept(at.closed());
        var seen = visit.booking();
        var acts = new VisitPanel.Acts(
                TreatmentAccess.TABLE.allows(user.actor(), "checkIn", at.site()),
                when(rearranging.may("callOff", at.site()), reason -> {
                    closed.run();
                    rearranging.callOff(seen, visit.patientName(), reason);
                }),
                when(rearranging.may("arriveLate", at.site()), time -> {
                    closed.run();
                    rearranging.late(seen, visit.patientName(), at.date().atTime(time).atZone(day.zone()).toInstant());
                }),
                when(rearranging.mayMiss(seen), any -> {
                    closed.run();
                    rearranging.miss(seen, visit.patientName());
                }),
                when(offers.mayWish(at.site()), any -> {
                    closed.run();
                    offers.earlier(day, visit);
                }));
        var panel = new VisitPanel(visit, day, words, names, outlook(visit), said(visit), closed, acts).panel();
        if (TreatmentAccess.TABLE.allows(user.actor(), "nextDose", at.site())) panel.body().add(nextDose(panel, visit));
        return panel;
    }

    private static Anchor nextDose(SidePanel panel, Visit visit) {
        var way = new Anchor("patient/" + visit.booking().patient() + "/next-dose", panel.getTranslation("dosing.question"));
        way.addClassName("link");
        return way;
    }

    private Optional<PatientAnswer> said(Visit visit) {
        var booking = visit.booking();
        if (!SchedulingAccess.TABLE.allows(user.actor(), "patientAnswers", booking.site())) return Optional.empty();
        return visits.patientAnswers(user.actor(), booking.site(), booking.place().slot()).stream()
                .filter(answer -> answer.booking().equals(booking.id()))
                .max(Comparator.comparing(PatientAnswer::saidAt));
    }

    private static <T> Optional<SerializableConsumer<T>> when(boolean allowed, SerializableConsumer<T> act) {
        return allowed ? Optional.of(act) : Optional.empty();
    }

    // opening the patient writes down that she was looked at, before anything of hers is shown
    private Optional<Clearance> outlook(Visit visit) {
        var actor = user.actor();
        if (!DirectoryAccess.TABLE.allows(actor, "openPatient") || !SchedulingAccess.TABLE.allows(actor, "outlook")) return Optional.empty();
        directory.openPatient(actor, visit.booking().patient(), "day board");
        return Optional.of(scheduling.outlook(actor, visit.booking().id()));
    }
}
