package halcyon.ui.dosing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.function.SerializableRunnable;
import halcyon.scheduling.SchedulingAccess;
import halcyon.shared.PatientId;
import halcyon.treatment.NextDose;
import halcyon.treatment.NextDoses;
import halcyon.treatment.PastDose;
import halcyon.treatment.SessionId;
import halcyon.treatment.TreatmentAccess;
import halcyon.ui.parts.Empty;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.shell.CurrentUser;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/// The visit the decision is for, beside what it rests on.
final class NextOrderPanel extends Aside {
    NextOrderPanel(
            NextDoses doses,
            CurrentUser user,
            Optional<NextDose> next,
            List<PastDose> past,
            ZoneId zone,
            PatientId patient,
            SerializableRunnable ordered) {
        addClassName("next-order");
        if (next.isEmpty()) {
            add(nothing(user, patient));
            return;
        }
        var visit = next.get();
        add(new H2(getTranslation("dosing.visit", visit.number(), visit.of())), when(visit, zone));
        if (!past.isEmpty()) add(last(past.getLast()));
        add(new OrderForm(doses, user, visit, TreatmentAccess.TABLE.allows(user.actor(), "orderNextDose", visit.site()), ordered));
        visit.session().ifPresent(session -> add(ways(session)));
    }

    private Empty nothing(CurrentUser user, PatientId patient) {
        if (!SchedulingAccess.TABLE.allows(user.actor(), "bookCourse")) return new Empty(getTranslation("dosing.no-visit"));
        return new Empty(getTranslation("dosing.no-visit"), way("book/" + patient, "dosing.book"));
    }

    private Span when(NextDose visit, ZoneId zone) {
        var when = new Span(SitedTime.format(visit.at(), zone, "EEEE d MMM HH:mm", getLocale()) + " · " + visit.drug() + " " + visit.route());
        when.addClassName("quiet");
        return when;
    }

    private Paragraph last(PastDose dose) {
        var amount = dose.perKilogram().map(each -> " (" + each.toPlainString() + " mg/kg)").orElse("");
        var last = new Paragraph(getTranslation("dosing.last", dose.given().orElse(dose.drawn()).toPlainString() + " mg" + amount));
        last.addClassName("last-dose");
        return last;
    }

    private Div ways(SessionId session) {
        var ways = new Div(way("session/" + session, "dosing.to-session"), way("session/" + session + "/limits", "dosing.limits.question"));
        ways.addClassName("stack");
        return ways;
    }

    private Anchor way(String path, String key) {
        var way = new Anchor(path, getTranslation(key));
        way.addClassName("link");
        return way;
    }
}
