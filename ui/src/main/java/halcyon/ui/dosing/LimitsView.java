package halcyon.ui.dosing;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import halcyon.directory.Directory;
import halcyon.protocol.Protocols;
import halcyon.treatment.Alarms;
import halcyon.treatment.DoseOrders;
import halcyon.treatment.OwnLimits;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.TreatmentAccess;
import halcyon.treatment.Treatments;
import halcyon.ui.parts.PatientBanner;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.SitedTime;
import halcyon.ui.parts.State;
import halcyon.ui.shell.CurrentUser;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.ZoneId;

/// `session/12/limits`: within which limits is this patient watched and dosed? The protocol's, her own, and those in force.
@Prototype
@Route(value = "session/:id([0-9]+)/limits", layout = MainLayout.class)
@Needs(module = "treatment", verb = "ownLimits")
class LimitsView extends Screen implements BeforeEnterObserver {
    private final transient Treatments treatments;
    private final transient Alarms alarms;
    private final transient DoseOrders orders;
    private final transient Protocols protocols;
    private final Directory directory;
    private final CurrentUser user;
    private final Clock clock;

    LimitsView(
            Treatments treatments, Alarms alarms, DoseOrders orders, Protocols protocols, Directory directory, CurrentUser user, Clock clock) {
        super("");
        this.treatments = treatments;
        this.alarms = alarms;
        this.orders = orders;
        this.protocols = protocols;
        this.directory = directory;
        this.user = user;
        this.clock = clock;
        head().ask(getTranslation("dosing.limits.question"));
        tab(getTranslation("dosing.limits.question"));
        body().addClassNames("padded", "limits");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        var id = entering.getRouteParameters().getLong("id").map(SessionId::new).orElseThrow(NotFoundException::new);
        var session = treatments.session(user.actor(), id);
        var patient = directory.openPatient(user.actor(), session.patient(), "limits");
        var zone = directory.site(user.actor(), session.site()).zone();
        banner(new PatientBanner(patient, clock, zone).back("session/" + id));
        show(session, zone);
    }

    private void show(Session session, ZoneId zone) {
        var own = alarms.ownLimits(user.actor(), session.id());
        own.ifPresentOrElse(
                kept -> head().answer(State.WATCH, getTranslation("dosing.limits.own"), said(kept, zone)),
                () -> head().answer(State.READY, getTranslation("dosing.limits.protocol"), getTranslation("dosing.limits.protocol.more")));
        head().actions(dose(session));
        var plan = protocols.version(user.actor(), session.protocolVersion()).monitoring();
        body().removeAll();
        body().add(new OwnLimitsForm(alarms, user, session.id(), plan, own, () -> show(session, zone)));
        if (TreatmentAccess.TABLE.allows(user.actor(), "doseChoice"))
            body().add(new CeilingForm(orders, user, session, () -> show(session, zone)));
    }

    private String said(OwnLimits.Kept kept, ZoneId zone) {
        return getTranslation("dosing.limits.set", kept.by(), SitedTime.format(kept.at(), zone, "d MMM yyyy", getLocale()), kept.limits().reason());
    }

    private Div dose(Session session) {
        var way = new Anchor("patient/" + session.patient() + "/next-dose", getTranslation("dosing.question"));
        way.addClassName("link");
        return new Div(way);
    }
}
