package halcyon.ui.clinician;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import halcyon.protocol.Protocol;
import halcyon.treatment.Session;
import halcyon.treatment.SessionState;
import halcyon.treatment.VitalSet;
import halcyon.ui.parts.State;
import halcyon.ui.parts.StatusBadge;
import halcyon.ui.parts.VitalsPad;
import halcyon.ui.parts.VitalsPad.Field;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// One set of vitals, typed. Limits of the protocol only paint a field: nothing is refused for being bad news.
final class VitalsPanel extends Div {
    private final transient Bedside bedside;
    private final CockpitView cockpit;
    private final Session session;

    VitalsPanel(Bedside bedside, CockpitView cockpit, Session session) {
        this.bedside = bedside;
        this.cockpit = cockpit;
        this.session = session;
        addClassName("vitals-panel");
        var title = new Div(new H2(getTranslation("clinician.vitals")));
        title.addClassNames("row", "spread");
        session.nextVitalsDue()
                .filter(due -> due.isBefore(bedside.clock.instant()))
                .ifPresent(due -> title.add(StatusBadge.of(State.STOP, getTranslation("clinician.vitals.due"))));
        add(title);
        if (!bedside.may("recordVitals")) return;
        var pad = new VitalsPad(fields());
        pad.onSave(typed -> save(pad, typed));
        add(pad);
    }

    private void save(VitalsPad pad, Map<String, Integer> typed) {
        set(typed).ifPresentOrElse(
                set -> cockpit.act(() -> bedside.treatments.recordVitals(bedside.actor(), session.id(), set)),
                () -> pad.refuse(getTranslation("clinician.vitals.wrong")));
    }

    private static Optional<VitalSet> set(Map<String, Integer> typed) {
        try {
            var sedation = typed.get("sedation");
            return Optional.of(new VitalSet(
                    typed.getOrDefault("systolic", 0),
                    typed.getOrDefault("diastolic", 0),
                    typed.getOrDefault("heartRate", 0),
                    typed.getOrDefault("oxygen", 0),
                    typed.getOrDefault("respiratoryRate", -1),
                    sedation == null ? OptionalInt.empty() : OptionalInt.of(sedation)));
        } catch (IllegalArgumentException impossible) {
            return Optional.empty();
        }
    }

    private List<Field> fields() {
        var limits = bedside.protocols.version(bedside.actor(), session.protocolVersion()).monitoring();
        var last = session.vitals().stream()
                .filter(set -> set.struck().isEmpty())
                .reduce((earlier, later) -> later)
                .map(Session.Vitals::set);
        return List.of(
                pressure("systolic", "SYS", 40, 300, last.map(VitalSet::systolic).orElse(null), limits.alertSystolicLow(), limits.alertSystolicHigh()),
                pressure("diastolic", "DIA", 20, 200, last.map(VitalSet::diastolic).orElse(null), null, limits.alertDiastolicHigh()),
                field("heartRate", "HR", "/min", 20, 250, last.map(VitalSet::heartRate).orElse(null), limits.alertHeartRateLow(), limits.alertHeartRateHigh()),
                field("oxygen", "SpO₂", "%", 40, 100, last.map(VitalSet::oxygen).orElse(null), limits.alertOxygenLow(), null),
                field("respiratoryRate", "RR", "/min", 0, 60, last.map(VitalSet::respiratoryRate).orElse(null), limits.alertRespiratoryRateLow(), null),
                sedation(last, limits));
    }

    private Field pressure(
            String key, String label, int min, int max, @Nullable Integer last, @Nullable Integer below, int from) {
        return field(key, label, "mmHg", min, max, last, below, from - 1);
    }

    private Field field(
            String key,
            String label,
            String unit,
            int min,
            int max,
            @Nullable Integer last,
            @Nullable Integer below,
            @Nullable Integer above) {
        return new Field(key, label, getTranslation("clinician.vitals." + key), unit, min, max, false, last, below, above);
    }

    /// Asked always, but before the drug it may stay empty.
    private Field sedation(Optional<VitalSet> last, Protocol.Monitoring limits) {
        var before = session.state() == SessionState.PREPARING || session.state() == SessionState.DRAWN;
        @Nullable Integer was = last.filter(set -> set.sedation().isPresent())
                .map(set -> set.sedation().getAsInt())
                .orElse(null);
        return new Field(
                "sedation",
                "MOAA/S",
                getTranslation("clinician.vitals.sedation"),
                "0–5",
                0,
                5,
                before,
                was,
                limits.alertSedationLow() + 1,
                null);
    }
}
