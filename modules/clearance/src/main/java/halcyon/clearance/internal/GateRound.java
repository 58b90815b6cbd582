package halcyon.clearance.internal;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Clearance.Result;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.clearance.Weight;
import halcyon.shared.Sentence;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks one gate and weighs what it says.
final class GateRound {
    private static final Logger LOG = LoggerFactory.getLogger(GateRound.class);

    private final Weights weights;
    private final Set<String> overridden;

    GateRound(Weights weights, Set<String> overridden) {
        this.weights = weights;
        this.overridden = overridden;
    }

    /// Empty when the setting says that this gate is not asked here.
    Optional<Result> ask(Gate gate, Checkpoint checkpoint, Subject subject) {
        var weight = weights.of(gate.name(), checkpoint, subject.purpose());
        if (weight == Weight.NOT_ASKED) return Optional.empty();
        try {
            return Optional.of(weighed(gate.name(), weight, gate.ask(checkpoint, subject)));
        } catch (RuntimeException broken) {
            // the class only: a message may hold what the gate knows of the patient
            LOG.error("gate {} could not be asked at {}: {}", gate.name(), checkpoint, broken.getClass().getName());
            return Optional.of(couldNotBeAsked(gate.name()));
        }
    }

    private Result weighed(String gate, Weight weight, Answer answer) {
        return switch (answer) {
            case Answer.Clear clear ->
                new Result(gate, weight, true, false, clear.note(), Optional.empty(), Optional.empty());
            case Answer.Trouble trouble ->
                new Result(
                        gate,
                        weight,
                        false,
                        weight == Weight.SOFT && overridden.contains(gate),
                        trouble.reason(),
                        Optional.of(trouble.cure()),
                        trouble.by());
        };
    }

    private static Result couldNotBeAsked(String gate) {
        return new Result(
                gate,
                Weight.HARD,
                false,
                false,
                Sentence.of("clearance.could-not-be-asked", gate),
                Optional.of(Sentence.of("clearance.call-administrator")),
                Optional.empty());
    }
}
