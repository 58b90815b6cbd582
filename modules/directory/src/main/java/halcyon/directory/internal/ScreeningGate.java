package halcyon.directory.internal;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.CourseGate;
import halcyon.clearance.Subject;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/// Treatment is for those whom the last screening found eligible; assessment and crisis visits are never blocked.
@Singleton
class ScreeningGate implements CourseGate {
    private final Patients patients;

    ScreeningGate(Patients patients) {
        this.patients = patients;
    }

    @Override
    public String name() {
        return "directory.screening";
    }

    @Override
    public List<Answer> askEach(Checkpoint checkpoint, List<Subject> visits) {
        var known = new HashMap<PatientId, Optional<PatientRow>>();
        return visits.stream()
                .map(visit -> visit.purpose().equals(Subject.TREATMENT)
                        ? treatment(known.computeIfAbsent(visit.patient(), patient -> patients.findById(patient.value())))
                        : new Answer.Clear(Sentence.of("directory.screening.not-needed")))
                .toList();
    }

    private static Answer treatment(Optional<PatientRow> patient) {
        var eligible = patient.map(PatientRow::eligible);
        if (eligible.isEmpty()) return trouble("directory.screening.missing");
        if (!eligible.get()) return trouble("directory.screening.stopped");
        return new Answer.Clear(Sentence.of(
                "directory.screening.eligible", String.valueOf(patient.get().diagnosis())));
    }

    private static Answer trouble(String key) {
        return new Answer.Trouble(Sentence.of(key), Sentence.of(key + ".cure"), Optional.empty());
    }
}
