package halcyon.ui.clinician;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Clearance;
import halcyon.directory.Patient;
import halcyon.treatment.Session;
import halcyon.treatment.SessionId;
import halcyon.treatment.SessionState;
import halcyon.treatment.Step;
import halcyon.ui.cockpit.CockpitElement;
import halcyon.ui.parts.Keys;
import halcyon.ui.parts.PatientBanner;
import halcyon.ui.parts.Screen;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/// `session/12`: one patient's session from the gates to the signature. It documents; it does not watch the patient. What
/// must go on without the server is drawn by the element; the page adds what needs it.
@Prototype
@Route(value = "session/:id([0-9]+)", layout = MainLayout.class)
@Needs(module = "treatment", verb = "session")
class CockpitView extends Screen implements BeforeEnterObserver, Keys {
    private final transient Bedside bedside;
    private final Refusals refusals = new Refusals();
    private final Composer composer = new Composer();
    private final Div left = new Div();
    private final Div right = new Div();
    private final transient CockpitActs acts;
    private Optional<CockpitElement> element = Optional.empty();
    private SessionId id = new SessionId(0);
    private ZoneId zone = ZoneId.of("UTC");
    private String shown = "";

    CockpitView(Bedside bedside) {
        super("");
        this.bedside = bedside;
        acts = new CockpitActs(bedside, this, composer);
        tab(getTranslation("clinician.cockpit.tab"));
        left.addClassNames("cockpit-left", "is-page");
        right.addClassNames("cockpit-right", "is-page");
        body().removeClassName("screen-body");
        body().addClassName("cockpit-body");
    }

    @Override
    public Map<String, String> keys() {
        return Map.of(
                "a", "clinician.adverse-event", "n", "clinician.note", "v", "clinician.vitals", "t", "clinician.trend");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent entering) {
        id = entering.getRouteParameters().getLong("id").map(SessionId::new).orElseThrow(NotFoundException::new);
        var session = session();
        zone = bedside.directory.site(bedside.actor(), session.site()).zone();
        var patient = bedside.directory.openPatient(bedside.actor(), session.patient(), "cockpit");
        CockpitElement.readWrittenDown(id);
        var cockpit = new CockpitElement(id);
        cockpit.onAct(acts::press);
        cockpit.onMoved(this::lookAgain);
        element = Optional.of(cockpit);
        body().removeAll();
        body().add(cockpit, refusals, left, right, composer);
        show(session, patient);
    }

    Session session() {
        return bedside.treatments.session(bedside.actor(), id);
    }

    ZoneId zone() {
        return zone;
    }

    String text(String key, Object... values) {
        return getTranslation(key, values);
    }

    /// Does a step and shows what came of it; true when it was done.
    boolean act(Supplier<Step> step) {
        if (!refusals.took(step.get())) {
            refusals.scrollIntoView();
            return false;
        }
        composer.close();
        refresh();
        return true;
    }

    /// As [#act]; back to the vitals once the patient has left.
    void discharge(Supplier<Step> step) {
        if (act(step)) acts.dischargingIsOver();
    }

    Refusals refusals() {
        return refusals;
    }

    void refresh() {
        var session = session();
        show(session, bedside.directory.patient(bedside.actor(), session.patient()));
        getElement().executeJs("this.querySelector('halcyon-cockpit')?.line?.look()");
    }

    private void show(Session session, Patient patient) {
        shown = session.contentHash() + session.state();
        var gates = gates(session);
        banner(new PatientBanner(patient, bedside.clock, zone)
                .back("sessions")
                .course(over(session) ? session.number() : session.number() - 1, session.of(), !over(session))
                .chips(GateWords.chips(gates, getLocale()))
                .chips(way("nextDose", "patient/" + patient.id() + "/next-dose", "dosing.section"), way("ownLimits", "session/" + id + "/limits", "dosing.limits.link")));
        new CockpitHead(this).show(head(), session, gates);
        var dose = dose(session, gates);
        left.removeAll();
        dose.ifPresent(left::add);
        left.setVisible(dose.isPresent());
        side(session);
        element.ifPresent(cockpit -> {
            cockpit.leave(dose.isPresent(), right.isVisible());
            cockpit.offer(acts.offered(session, gates));
        });
    }

    private Anchor way(String verb, String path, String label) {
        var way = new Anchor(path, text(label));
        way.addClassName("link");
        way.setVisible(bedside.may(verb));
        return way;
    }

    /// What is being answered about the way home stays while the record grows.
    private void side(Session session) {
        var answering = session.state() == SessionState.MONITORING && acts.isDischarging();
        if (answering && right.getChildren().anyMatch(DischargePanel.class::isInstance)) return;
        var way = way(session);
        right.removeAll();
        way.ifPresent(right::add);
        right.setVisible(way.isPresent());
    }

    private static boolean over(Session session) {
        return session.state() == SessionState.SIGNED || session.state() == SessionState.DISCHARGED;
    }

    private Optional<Component> dose(Session session, Clearance gates) {
        return switch (session.state()) {
            case PREPARING, DRAWN -> Optional.of(new DosePanel(bedside, this, composer, session, gates));
            case ABANDONED -> Optional.of(new Div(text("clinician.abandoned")));
            case RUNNING, MONITORING, DISCHARGED, SIGNED -> Optional.empty();
        };
    }

    private Optional<Component> way(Session session) {
        return switch (session.state()) {
            case MONITORING -> acts.isDischarging() ? Optional.of(new DischargePanel(bedside, this, session)) : Optional.empty();
            case DISCHARGED, SIGNED -> Optional.of(new SignPanel(bedside, this, session));
            case PREPARING, DRAWN, RUNNING, ABANDONED -> Optional.empty();
        };
    }

    private Clearance gates(Session session) {
        if (!bedside.may("gates") || session.signedAt().isPresent())
            return new Clearance(Checkpoint.BEFORE_DRAW, List.of());
        return bedside.treatments.gates(bedside.actor(), id);
    }

    /// Something was kept, here or by someone else: the page's own parts are drawn anew.
    private void lookAgain() {
        var session = session();
        if (shown.equals(session.contentHash() + session.state())) return;
        show(session, bedside.directory.patient(bedside.actor(), session.patient()));
    }
}
