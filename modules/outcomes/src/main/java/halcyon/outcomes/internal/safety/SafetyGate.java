package halcyon.outcomes.internal.safety;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.CourseGate;
import halcyon.clearance.Subject;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Open safety work stops dosing until a licensed person has written the disposition. It never stops an assessment or a
/// crisis visit.
@Singleton
class SafetyGate implements CourseGate {
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
    public List<Answer> askEach(Checkpoint checkpoint, List<Subject> visits) {
        var known = new HashMap<PatientId, Answer>();
        return visits.stream()
                .map(visit -> Subject.TREATMENT.equals(visit.purpose())
                        ? known.computeIfAbsent(visit.patient(), patient -> treatment(tasks.openOf(patient.value())))
                        : new Answer.Clear(Sentence.of("outcomes.safety-not-asked")))
                .toList();
    }

    private static Answer treatment(List<TaskRow> open) {
        if (open.isEmpty()) return new Answer.Clear(Sentence.of("outcomes.safety-clear"));
        var first = open.getFirst();
        return new Answer.Trouble(
                Sentence.of("outcomes.safety-open-" + first.level().toLowerCase(Locale.ROOT), open.size()),
                Sentence.of("outcomes.safety-cure", first.owner()),
                Optional.of(first.dueAt()));
    }
}
