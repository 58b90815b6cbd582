package halcyon.clearance.internal;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Clearance.Result;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.clearance.Weight;
import halcyon.shared.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Asks one gate about the visits of one patient and weighs what it says of each.
final class GateRound {
    private static final Logger LOG = LoggerFactory.getLogger(GateRound.class);

    private final Checkpoint checkpoint;
    private final List<Visit> visits;

    GateRound(Checkpoint checkpoint, List<Visit> visits) {
        this.checkpoint = checkpoint;
        this.visits = List.copyOf(visits);
    }

    /// A visit with the weights of its date and the gates that were overridden for it.
    record Visit(Subject subject, Weights weights, Set<String> overridden) {}

    /// One result a visit; empty where the setting says that this gate is not asked here.
    List<Optional<Result>> ask(Gate gate) {
        var asked = visits.stream().filter(visit -> weight(gate, visit) != Weight.NOT_ASKED).toList();
        var results = asked.isEmpty() ? List.<Result>of() : results(gate, asked);
        return visits.stream().map(visit -> Optional.of(asked.indexOf(visit)).filter(at -> at >= 0).map(results::get)).toList();
    }

    private List<Result> results(Gate gate, List<Visit> asked) {
        try {
            var answers = gate.askEach(checkpoint, asked.stream().map(Visit::subject).toList());
            return IntStream.range(0, asked.size()).mapToObj(i -> weighed(gate, asked.get(i), answers.get(i))).toList();
        } catch (RuntimeException broken) {
            // the class only: a message may hold what the gate knows of the patient
            LOG.error("gate {} could not be asked at {}: {}", gate.name(), checkpoint, broken.getClass().getName());
            return asked.stream().map(visit -> couldNotBeAsked(gate.name())).toList();
        }
    }

    private Weight weight(Gate gate, Visit visit) {
        return visit.weights().of(gate.name(), checkpoint, visit.subject().purpose());
    }

    private Result weighed(Gate gate, Visit visit, Answer answer) {
        var name = gate.name();
        var weight = weight(gate, visit);
        return switch (answer) {
            case Answer.Clear clear -> new Result(name, weight, true, false, clear.note(), Optional.empty(), Optional.empty());
            case Answer.Trouble trouble ->
                new Result(
                        name, weight, false, weight == Weight.SOFT && visit.overridden().contains(name), trouble.reason(),
                        Optional.of(trouble.cure()), trouble.by());
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
