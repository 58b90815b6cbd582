package halcyon.ui.clinician;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import halcyon.clearance.Clearance;
import halcyon.shared.Role;
import halcyon.shared.StaffId;
import halcyon.treatment.AdverseEvent;
import halcyon.treatment.AdverseEvent.Severity;
import halcyon.treatment.Session;
import halcyon.treatment.SessionState;
import halcyon.ui.parts.HoldButton;
import halcyon.ui.parts.Toast;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// What can be done now, for those who may; the one act that moves the session on stands at the right.
final class CockpitFoot extends Div {
    private final transient Bedside bedside;
    private final CockpitView cockpit;
    private final Composer composer;
    private boolean discharging;
    private Optional<Session> shown = Optional.empty();

    CockpitFoot(Bedside bedside, CockpitView cockpit, Composer composer) {
        this.bedside = bedside;
        this.cockpit = cockpit;
        this.composer = composer;
        addClassName("cockpit-foot");
    }

    boolean isDischarging() {
        return discharging;
    }

    void dischargingIsOver() {
        discharging = false;
    }

    void show(Session session, Clearance gates) {
        removeAll();
        shown = Optional.of(session).filter(open -> open.signedAt().isEmpty() && open.state() != SessionState.ABANDONED);
        switch (session.state()) {
            case PREPARING -> {
                writing();
                offer("abandon", "clinician.abandon", () -> abandon(session));
                record();
            }
            case DRAWN -> {
                writing();
                offer("abandon", "clinician.abandon", () -> abandon(session));
                record();
                forward("start", "clinician.start", gates.mayProceed() && !session.dosing().drawIsOpen(), () -> start(session));
            }
            case RUNNING -> {
                writing();
                offer("handOver", "clinician.hand-over", () -> handOver(session));
                if (session.dosing().isPaused()) offer("restart", "confirm.restart", () -> restart(session));
                else offer("pause", "confirm.pause", () -> pause(session));
                record();
                if (bedside.may("stop")) add(new HoldButton(getTranslation("clinician.stop"), () -> stop(session)));
            }
            case MONITORING -> {
                writing();
                offer("handOver", "clinician.hand-over", () -> handOver(session));
                waste(session);
                record();
                if (discharging) offer("discharge", "clinician.back-to-vitals", this::turn);
                else forward("discharge", "clinician.to-discharge", true, this::turn);
            }
            case DISCHARGED -> {
                writing();
                waste(session);
                record();
            }
            case ABANDONED -> {
                waste(session);
                record();
            }
            case SIGNED -> record();
        }
    }

    private void writing() {
        offer("adverseEvent", "clinician.adverse-event", this::adverseEvent);
        offer("note", "clinician.note", this::note);
    }

    private void record() {
        var said = new Span(getTranslation("clinician.not-a-monitor"));
        said.addClassNames("small", "quiet", "not-a-monitor");
        add(said);
    }

    private void offer(String verb, String key, Runnable act) {
        if (bedside.may(verb)) add(new Button(getTranslation(key), click -> act.run()));
    }

    private void forward(String verb, String key, boolean open, Runnable act) {
        if (!bedside.may(verb)) return;
        var button = new Button(getTranslation(key), click -> act.run());
        button.setId(verb);
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setEnabled(open);
        add(button);
    }

    private void start(Session session) {
        cockpit.act(() -> bedside.treatments.start(bedside.actor(), session.id()));
    }

    private void stop(Session session) {
        cockpit.act(() -> bedside.treatments.stop(bedside.actor(), session.id()));
    }

    private void pause(Session session) {
        cockpit.act(() -> bedside.treatments.pause(bedside.actor(), session.id()));
    }

    private void restart(Session session) {
        cockpit.act(() -> bedside.treatments.restart(bedside.actor(), session.id()));
    }

    private void waste(Session session) {
        if (!session.dosing().wasteIsMissing() || !bedside.may("enterWaste")) return;
        var label = getTranslation("confirm.waste", session.dosing().openMillilitres().toPlainString());
        var enter = new Button(label, click -> cockpit.act(
                () -> bedside.secondPerson.enterWaste(bedside.actor(), session.id())));
        enter.setId("enter-waste");
        add(enter);
    }

    private void turn() {
        discharging = !discharging;
        cockpit.refresh();
    }

    private void abandon(Session session) {
        composer.ask(
                getTranslation("clinician.abandon.why"),
                reason -> cockpit.act(() -> bedside.treatments.abandon(bedside.actor(), session.id(), reason)));
    }

    void note() {
        shown.filter(session -> bedside.may("note")).ifPresent(session -> composer.ask(
                getTranslation("clinician.note"),
                text -> cockpit.act(() -> bedside.treatments.note(bedside.actor(), session.id(), text))));
    }

    void adverseEvent() {
        shown.filter(session -> bedside.may("adverseEvent")).ifPresent(this::adverseEvent);
    }

    private void adverseEvent(Session session) {
        Map<String, String> words = new LinkedHashMap<>();
        Arrays.stream(Severity.values())
                .forEach(severity -> words.put(severity.name(), getTranslation("clinician.severity." + severity.name())));
        composer.ask(
                getTranslation("clinician.adverse-event.what"),
                getTranslation("clinician.adverse-event.severity"),
                words,
                (what, severity) -> cockpit.act(() -> bedside.treatments.adverseEvent(
                        bedside.actor(), session.id(), new AdverseEvent(what, Severity.valueOf(severity)))));
    }

    private void handOver(Session session) {
        Map<String, String> words = bedside.directory.staff(bedside.actor(), session.site()).stream()
                .filter(member -> member.role() == Role.NURSE || member.role() == Role.PRESCRIBER)
                .filter(member -> !member.name().equals(session.observer()))
                .collect(Collectors.toMap(
                        member -> member.id().toString(), member -> member.name(), (one, other) -> one, LinkedHashMap::new));
        if (words.isEmpty()) {
            Toast.watch(getTranslation("clinician.hand-over.nobody"));
            return;
        }
        composer.choose(
                getTranslation("clinician.hand-over.to"),
                words,
                staff -> cockpit.act(() -> bedside.treatments.handOver(
                        bedside.actor(), session.id(), StaffId.of(Long.parseLong(staff)))));
    }
}
