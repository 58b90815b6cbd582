package halcyon.treatment.internal.rule;

import halcyon.protocol.Protocol;
import halcyon.shared.Language;
import halcyon.shared.Sentence;
import halcyon.treatment.Aldrete;
import halcyon.treatment.Dischargeable;
import halcyon.treatment.Dischargeable.Advice;
import halcyon.treatment.Dischargeable.By;
import halcyon.treatment.Dischargeable.Home;
import halcyon.treatment.Dischargeable.How;
import halcyon.treatment.Dischargeable.Ride;
import halcyon.treatment.Observation;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/// What must hold before a patient goes home: the Aldrete sum AND its item floors (9 is reachable while barely conscious),
/// readiness for home, what was seen has passed, time since the end, and the last vitals back to normal. Every missing
/// reason is named, with its cure.
public final class DischargeRule {
    private static final String TOO_SOON = "treatment.too-soon";
    private static final Set<String> NOT_THE_PATIENT = Set.of(
            TOO_SOON,
            "treatment.no-escort",
            "treatment.ride-needs-name",
            "treatment.ride-needs-phone",
            "treatment.advice-not-acknowledged",
            "treatment.advice-other-language");

    private final Protocol.Discharge plan;
    private final int normalSetsNeeded;
    private final int dissociationNear;

    /// `dissociationNear`: how far CADSS-6 may stand above its baseline.
    public DischargeRule(Protocol.Discharge plan, int normalSetsNeeded, int dissociationNear) {
        this.plan = plan;
        this.normalSetsNeeded = normalSetsNeeded;
        this.dissociationNear = dissociationNear;
    }

    /// What the record says of the patient: `normalSets`, how many of the last sets since the stop, counted back from the
    /// newest, were normal; MOAA/S of the newest set; CADSS-6 above its baseline; what was seen and lasts.
    public record State(
            Instant stopped,
            Instant now,
            int normalSets,
            OptionalInt sedation,
            OptionalInt dissociationAbove,
            List<Observation.Kind> lasting,
            Language language) {
        public State {
            lasting = List.copyOf(lasting);
        }
    }

    public List<Sentence> missing(Dischargeable criteria, State state) {
        var reasons = new ArrayList<Sentence>();
        aldrete(reasons, criteria.aldrete());
        home(reasons, criteria.home());
        seen(reasons, state);
        ride(reasons, criteria.ride());
        advice(reasons, criteria.advice(), state.language());
        tooSoon(reasons, state);
        if (state.normalSets() < normalSetsNeeded)
            reasons.add(Sentence.of("treatment.vitals-not-normal", state.normalSets(), normalSetsNeeded));
        return List.copyOf(reasons);
    }

    /// Whether the patient is ready and only time, the ride or the advice stands in the way.
    public static boolean readyButTime(List<Sentence> missing) {
        return missing.stream().map(Sentence::key).allMatch(NOT_THE_PATIENT::contains);
    }

    private void aldrete(List<Sentence> reasons, Aldrete score) {
        if (score.sum() < plan.aldreteMinimum())
            reasons.add(Sentence.of("treatment.aldrete-low", score.sum(), plan.aldreteMinimum()));
        floor(reasons, "treatment.consciousness-floor", score.consciousness(), plan.consciousnessFloor());
        floor(reasons, "treatment.respiration-floor", score.respiration(), plan.respirationFloor());
        floor(reasons, "treatment.oxygen-floor", score.oxygen(), plan.oxygenFloor());
    }

    private static void home(List<Sentence> reasons, Home home) {
        if (!home.person() || !home.place() || !home.time()) reasons.add(Sentence.of("treatment.not-oriented"));
        if (!home.steadyGait()) reasons.add(Sentence.of("treatment.unsteady-gait"));
        if (!home.nauseaControlled()) reasons.add(Sentence.of("treatment.nauseous"));
    }

    private void seen(List<Sentence> reasons, State state) {
        if (state.sedation().isPresent() && state.sedation().getAsInt() < 5)
            reasons.add(Sentence.of("treatment.still-sedated", state.sedation().getAsInt()));
        if (state.dissociationAbove().isPresent() && state.dissociationAbove().getAsInt() > dissociationNear)
            reasons.add(Sentence.of(
                    "treatment.still-dissociated", state.dissociationAbove().getAsInt(), dissociationNear));
        for (var kind : state.lasting()) reasons.add(Sentence.of("treatment.lasts-" + kind.word()));
    }

    private static void ride(List<Sentence> reasons, Ride ride) {
        if (ride.how() == How.NOBODY) reasons.add(Sentence.of("treatment.no-escort"));
        else if (ride.name().isBlank()) reasons.add(Sentence.of("treatment.ride-needs-name"));
        else if (ride.how() == How.REACHABLE && ride.phone().isBlank())
            reasons.add(Sentence.of("treatment.ride-needs-phone"));
    }

    private static void advice(List<Sentence> reasons, Advice advice, Language language) {
        if (advice.by() == By.NOBODY || advice.name().isBlank())
            reasons.add(Sentence.of("treatment.advice-not-acknowledged"));
        else if (advice.language() != language) reasons.add(Sentence.of("treatment.advice-other-language"));
    }

    private void tooSoon(List<Sentence> reasons, State state) {
        var end = state.stopped().plus(Duration.ofMinutes(plan.minutesAfterEnd()));
        var left = Duration.between(state.now(), end);
        if (!left.isPositive()) return;
        reasons.add(Sentence.of(TOO_SOON, plan.minutesAfterEnd(), left.plusSeconds(59).toMinutes()));
    }

    private static void floor(List<Sentence> reasons, String key, int value, int floor) {
        if (value < floor) reasons.add(Sentence.of(key, value, floor));
    }
}
