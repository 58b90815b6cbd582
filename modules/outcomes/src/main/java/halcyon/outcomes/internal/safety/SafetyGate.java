package halcyon.outcomes.internal.safety;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Locale;
import java.util.Optional;

/// Open safety work stops dosing until a licensed person has written the disposition. It never stops an assessment or a
/// crisis visit.
@Singleton
class SafetyGate implements Gate {
    static final String NAME = "outcomes.safety";

    private final Tasks tasks;

    SafetyGate(Tasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    @Transactional
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        if (!Subject.TREATMENT.equals(subject.purpose())) return new Answer.Clear(Sentence.of("outcomes.safety-not-asked"));
        var open = tasks.openOf(subject.patient().value());
        if (open.isEmpty()) return new Answer.Clear(Sentence.of("outcomes.safety-clear"));
        var first = open.getFirst();
        return new Answer.Trouble(
                Sentence.of("outcomes.safety-open-" + first.level().toLowerCase(Locale.ROOT), open.size()),
                Sentence.of("outcomes.safety-cure", first.owner()),
                Optional.of(first.dueAt()));
    }
}
