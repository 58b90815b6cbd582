package halcyon.directory.internal;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.util.Optional;

/// Treatment is for those whom the last screening found eligible; assessment and crisis visits are never blocked.
@Singleton
class ScreeningGate implements Gate {
    private final Patients patients;

    ScreeningGate(Patients patients) {
        this.patients = patients;
    }

    @Override
    public String name() {
        return "directory.screening";
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        if (!subject.purpose().equals(Subject.TREATMENT))
            return new Answer.Clear(Sentence.of("directory.screening.not-needed"));
        var patient = patients.findById(subject.patient().value());
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
