package halcyon.ui.clinician;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
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
import halcyon.ui.parts.Keys;
import halcyon.ui.parts.PatientBanner;
import halcyon.ui.parts.Screen;
import halcyon.ui.parts.Toast;
import halcyon.ui.shell.MainLayout;
import halcyon.ui.shell.Needs;
import io.micronaut.context.annotation.Prototype;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// `session/12`: one patient's session from the gates to the signature. It documents; it does not watch the patient.
@Prototype
@Route(value = "session/:id([0-9]+)", layout = MainLayout.class)
@Needs(module = "treatment", verb = "session")
class CockpitView extends Screen implements BeforeEnterObserver, Keys {
    private static final int LOOK_AGAIN_MILLIS = 15_000;
    /// Not while a sentence is written; the keypad's own fields take digits only, so letters are free there.
    private static final String PLAIN_KEY = "!event.ctrlKey && !event.metaKey && !event.altKey"
            + " && (!event.composedPath()[0].matches('input,textarea')"
            + " || event.composedPath()[0].closest('halcyon-vitals-pad') !== null) && event.key === '%s'";

    private final transient Bedside bedside;
    private final Refusals refusals = new Refusals();
    private final Composer composer = new Composer();
    private final Div alarm = new Div();
    private final Div left = new Div();
    private final Div right = new Div();
    private final CockpitFoot foot;
    private SessionId id = new SessionId(0);
    private ZoneId zone = ZoneId.of("UTC");
    private String shown = "";

    CockpitView(Bedside bedside) {
        super("");
        this.bedside = bedside;
        foot = new CockpitFoot(bedside, this, composer);
        tab(getTranslation("clinician.cockpit.tab"));
        left.addClassName("cockpit-left");
        right.addClassName("cockpit-right");
        var cockpit = new Div(left, right);
        cockpit.addClassName("cockpit");
        body().removeClassName("screen-body");
        body().addClassName("cockpit-body");
        body().add(alarm, cockpit, composer, foot);
        key("a", foot::adverseEvent);
        key("n", foot::note);
        key("v", () -> getElement().executeJs("this.querySelector('.pad-field input')?.focus()"));
    }

    private void key(String letter, Runnable act) {
        getElement().addEventListener("keydown", pressed -> act.run()).setFilter(PLAIN_KEY.formatted(letter)).preventDefault();
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
        show(session, patient);
        right.add(side(session));
    }

    Session session() {
        return bedside.treatments.session(bedside.actor(), id);
    }

    ZoneId zone() {
        return zone;
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
        if (act(step)) foot.dischargingIsOver();
    }

    Refusals refusals() {
        return refusals;
    }

    void refresh() {
        var session = session();
        show(session, bedside.directory.patient(bedside.actor(), session.patient()));
        right.removeAll();
        right.add(side(session));
    }

    private void show(Session session, Patient patient) {
        shown = seen(session);
        var gates = gates(session);
        banner(new PatientBanner(patient, bedside.clock, zone)
                .back("sessions")
                .course(over(session) ? session.number() : session.number() - 1, session.of(), !over(session))
                .chips(GateWords.chips(gates, getLocale())));
        new CockpitHead(this).show(head(), session, gates);
        alarm.removeAll();
        AlarmLine.of(session, zone).ifPresent(alarm::add);
        left.removeAll();
        left.add(refusals);
        left.add(middle(session, gates));
        left.add(new SessionEvents(bedside, this, composer, session));
        foot.show(session, gates);
    }

    private static boolean over(Session session) {
        return session.state() == SessionState.SIGNED || session.state() == SessionState.DISCHARGED;
    }

    private Component middle(Session session, Clearance gates) {
        return switch (session.state()) {
            case PREPARING, DRAWN -> new DosePanel(bedside, this, composer, session, gates);
            case RUNNING, MONITORING, DISCHARGED, SIGNED -> new TrendPanel(bedside, this, session);
            case ABANDONED -> new Div(getTranslation("clinician.abandoned"));
        };
    }

    private Component side(Session session) {
        return switch (session.state()) {
            case PREPARING, DRAWN, RUNNING -> new VitalsPanel(bedside, this, session);
            case MONITORING ->
                foot.isDischarging() ? new DischargePanel(bedside, this, session) : new VitalsPanel(bedside, this, session);
            case DISCHARGED, SIGNED -> new SignPanel(bedside, this, session);
            case ABANDONED -> new Div();
        };
    }

    private Clearance gates(Session session) {
        if (!bedside.may("gates") || session.signedAt().isPresent())
            return new Clearance(Checkpoint.BEFORE_DRAW, List.of());
        return bedside.treatments.gates(bedside.actor(), id);
    }

    /// Someone else may write into the same record: look again now and then, and draw only when something changed. What is
    /// being typed at the right stays, as long as the session is in the same state.
    private void lookAgain() {
        var session = session();
        if (shown.equals(seen(session))) return;
        var sameState = shown.endsWith(session.state().name());
        Toast.watch(getTranslation("clinician.changed"));
        if (sameState) show(session, bedside.directory.patient(bedside.actor(), session.patient()));
        else refresh();
    }

    private static String seen(Session session) {
        return session.contentHash() + session.state();
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        attached.getUI().setPollInterval(LOOK_AGAIN_MILLIS);
        var polling = attached.getUI().addPollListener(poll -> lookAgain());
        addDetachListener(gone -> {
            polling.remove();
            gone.getUI().setPollInterval(-1);
        });
    }
}
