package halcyon.treatment.internal.rule;

import halcyon.protocol.Protocol;
import halcyon.shared.Sentence;
import halcyon.treatment.Dischargeable;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// What must hold before a patient goes home: the Aldrete sum AND its item floors (9 is reachable while barely conscious),
/// readiness for home, time since the end, and the last vitals back to normal. Every missing reason is named.
public final class DischargeRule {
    private final Protocol.Discharge plan;
    private final int normalSetsNeeded;

    public DischargeRule(Protocol.Discharge plan, int normalSetsNeeded) {
        this.plan = plan;
        this.normalSetsNeeded = normalSetsNeeded;
    }

    /// `normalSets`: how many of the last sets since the stop, counted back from the newest, were normal.
    public List<Sentence> missing(Dischargeable criteria, Instant stopped, Instant now, int normalSets) {
        var reasons = new ArrayList<Sentence>();
        if (criteria.aldrete() < plan.aldreteMinimum())
            reasons.add(Sentence.of("treatment.aldrete-low", criteria.aldrete(), plan.aldreteMinimum()));
        floor(reasons, "treatment.consciousness-floor", criteria.consciousness(), plan.consciousnessFloor());
        floor(reasons, "treatment.respiration-floor", criteria.respiration(), plan.respirationFloor());
        floor(reasons, "treatment.oxygen-floor", criteria.oxygen(), plan.oxygenFloor());
        if (!criteria.oriented()) reasons.add(Sentence.of("treatment.not-oriented"));
        if (!criteria.steadyGait()) reasons.add(Sentence.of("treatment.unsteady-gait"));
        if (!criteria.escortPresent()) reasons.add(Sentence.of("treatment.no-escort"));
        if (!criteria.escortAcknowledged()) reasons.add(Sentence.of("treatment.advice-not-acknowledged"));
        tooSoon(stopped, now).ifPresent(reasons::add);
        if (normalSets < normalSetsNeeded)
            reasons.add(Sentence.of("treatment.vitals-not-normal", normalSets, normalSetsNeeded));
        return List.copyOf(reasons);
    }

    private Optional<Sentence> tooSoon(Instant stopped, Instant now) {
        var left = Duration.between(now, stopped.plus(Duration.ofMinutes(plan.minutesAfterEnd())));
        if (left.isNegative() || left.isZero()) return Optional.empty();
        return Optional.of(
                Sentence.of("treatment.too-soon", plan.minutesAfterEnd(), left.plusSeconds(59).toMinutes()));
    }

    private static void floor(List<Sentence> reasons, String key, int value, int floor) {
        if (value < floor) reasons.add(Sentence.of(key, value, floor));
    }
}
