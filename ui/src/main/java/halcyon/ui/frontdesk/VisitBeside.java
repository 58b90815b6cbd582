package halcyon.ui.frontdesk;

import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.clearance.Clearance;
import halcyon.directory.Directory;
import halcyon.directory.DirectoryAccess;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.DayBoard.Visit;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.SchedulingAccess;
import halcyon.shared.StaffId;
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.parts.SidePanel;
import halcyon.ui.shell.CurrentUser;
import java.util.Map;
import java.util.Optional;

/// Opens a visit beside the board, with what this person may do about it.
record VisitBeside(Scheduling scheduling, Directory directory, CurrentUser user, SerializableConsumer<BoardAddress> go) {
    SidePanel panel(Visit visit, BoardAddress at, DayBoard day, VisitWords words, Map<StaffId, String> names) {
        var ends = new VisitEnds(scheduling, user);
        SerializableRunnable closed = () -> go.accept(at.closed());
        Optional<SerializableConsumer<String>> cancel =
                Optional.of(reason -> ends.cancel(visit, reason, closed, () -> go.accept(at.open(visit.booking().id()))));
        Optional<SerializableRunnable> miss = Optional.of(() -> ends.miss(visit, closed));
        return new VisitPanel(
                        visit, day, words, names, outlook(visit), TreatmentAccess.TABLE.allows(user.actor(), "checkIn", at.site()), closed,
                        cancel.filter(any -> ends.mayCancel(at.site())), miss.filter(any -> ends.mayMiss(visit.booking())))
                .panel();
    }

    // opening the patient writes down that she was looked at, before anything of hers is shown
    private Optional<Clearance> outlook(Visit visit) {
        var actor = user.actor();
        if (!DirectoryAccess.TABLE.allows(actor, "openPatient") || !SchedulingAccess.TABLE.allows(actor, "outlook")) return Optional.empty();
        directory.openPatient(actor, visit.booking().patient(), "day board");
        return Optional.of(scheduling.outlook(actor, visit.booking().id()));
    }
}
