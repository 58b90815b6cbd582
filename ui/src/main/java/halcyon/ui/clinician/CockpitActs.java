package halcyon.ui.clinician;

import com.vaadin.flow.component.UI;
import halcyon.clearance.Clearance;
import halcyon.shared.Role;
import halcyon.shared.StaffId;
import halcyon.treatment.Session;
import halcyon.treatment.SessionState;
import halcyon.ui.cockpit.CockpitElement.Act;
import halcyon.ui.cockpit.CockpitElement.Pressed;
import halcyon.ui.parts.Toast;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// What can be done now and needs the server, for those who may; the one act that moves the session on stands last.
final class CockpitActs {
    private final Bedside bedside;
    private final CockpitView cockpit;
    private final Composer composer;
    private boolean discharging;

    CockpitActs(Bedside bedside, CockpitView cockpit, Composer composer) {
        this.bedside = bedside;
        this.cockpit = cockpit;
        this.composer = composer;
    }

    boolean isDischarging() {
        return discharging;
    }

    void dischargingIsOver() {
        discharging = false;
    }

    List<Act> offered(Session session, Clearance gates) {
        List<Act> acts = new ArrayList<>();
        switch (session.state()) {
            case PREPARING -> offer(acts, "abandon", "clinician.abandon");
            case DRAWN -> {
                offer(acts, "abandon", "clinician.abandon");
                if (session.dosing().drawIsRefused()) waste(acts, session);
                forward(acts, "start", session.dosing().form().flows() ? "clinician.start" : "confirm.give", gates.mayProceed() && !session.dosing().drawIsOpen());
            }
            case RUNNING -> {
                offer(acts, "handOver", "clinician.hand-over");
                offer(acts, "observe", "clinician.observe");
                if (!session.dosing().form().flows()) forward(acts, "giveDevice", "confirm.device", true);
            }
            case MONITORING -> {
                offer(acts, "handOver", "clinician.hand-over");
                offer(acts, "observe", "clinician.observe");
                waste(acts, session);
                if (discharging) offer(acts, "discharge", "clinician.back-to-vitals");
                else forward(acts, "discharge", "clinician.to-discharge", true);
                if (discharging) offer(acts, "leftEarly", "clinician.left-early");
            }
            case DISCHARGED, ABANDONED -> waste(acts, session);
            case SIGNED -> {}
        }
        return acts;
    }

    private void offer(List<Act> acts, String verb, String key) {
        if (bedside.may(verb)) acts.add(Act.of(verb, cockpit.text(key)));
    }

    private void forward(List<Act> acts, String verb, String key, boolean open) {
        if (bedside.may(verb)) acts.add(Act.forward(verb, cockpit.text(key), open));
    }

    private void waste(List<Act> acts, Session session) {
        if (session.dosing().wasteIsMissing() && bedside.may("enterWaste"))
            session.open().ifPresent(open -> acts.add(Act.of("enterWaste", cockpit.text("confirm.waste", open.in(UI.getCurrent().getLocale())))));
    }

    void press(Pressed pressed) {
        var session = cockpit.session();
        switch (pressed.id()) {
            case "abandon" -> abandon(session);
            case "start" -> cockpit.act(() -> bedside.treatments.start(bedside.actor(), session.id()));
            case "giveDevice" -> cockpit.act(() -> bedside.treatments.giveDevice(bedside.actor(), session.id()));
            case "handOver" -> handOver(session);
            case "observe" -> composer.show(new ObservationForm(bedside, cockpit, session));
            case "enterWaste" -> cockpit.act(() -> bedside.secondPerson.enterWaste(bedside.actor(), session.id()));
            case "discharge" -> turn();
            case "leftEarly" -> leftEarly(session);
            case "strike" -> pressed.vitals().ifPresent(set -> strike(session, set));
            case "strikeNote" -> pressed.note().ifPresent(note -> strikeNote(session, note));
            default -> throw new IllegalArgumentException("no act " + pressed.id());
        }
    }

    private void turn() {
        discharging = !discharging && cockpit.session().state() == SessionState.MONITORING;
        cockpit.refresh();
    }

    private void abandon(Session session) {
        composer.ask(
                cockpit.text("clinician.abandon.why"),
                reason -> cockpit.act(() -> bedside.treatments.abandon(bedside.actor(), session.id(), reason)));
    }

    private void leftEarly(Session session) {
        composer.ask(
                cockpit.text("clinician.left-early.why"),
                reason -> cockpit.act(() -> bedside.treatments.leftEarly(bedside.actor(), session.id(), reason)));
    }

    private void strike(Session session, long set) {
        composer.ask(
                cockpit.text("clinician.strike.why"),
                reason -> cockpit.act(() -> bedside.treatments.strikeVitals(bedside.actor(), session.id(), set, reason)));
    }

    private void strikeNote(Session session, long note) {
        composer.ask(
                cockpit.text("clinician.strike.note.why"),
                reason -> cockpit.act(() -> bedside.charts.strikeNote(bedside.actor(), session.id(), note, reason)));
    }

    private void handOver(Session session) {
        Map<String, String> words = bedside.directory.staff(bedside.actor(), session.site()).stream()
                .filter(member -> member.role() == Role.NURSE || member.role() == Role.PRESCRIBER)
                .filter(member -> !member.name().equals(session.observer()))
                .collect(Collectors.toMap(
                        member -> member.id().toString(), member -> member.name(), (one, other) -> one, LinkedHashMap::new));
        if (words.isEmpty()) {
            Toast.watch(cockpit.text("clinician.hand-over.nobody"));
            return;
        }
        composer.choose(
                cockpit.text("clinician.hand-over.to"),
                words,
                staff -> cockpit.act(() -> bedside.treatments.handOver(
                        bedside.actor(), session.id(), StaffId.of(Long.parseLong(staff)))));
    }
}
