package halcyon.treatment.internal;

import static halcyon.treatment.internal.GateAnswers.clear;
import static halcyon.treatment.internal.GateAnswers.trouble;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.directory.Directory;
import halcyon.protocol.Protocols;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/// The dose follows the weight, so the weight must not be older than the protocol allows.
@Singleton
class WeightGate implements Gate {
    private final Directory directory;
    private final Protocols protocols;
    private final Clock clock;

    WeightGate(Directory directory, Protocols protocols, Clock clock) {
        this.directory = directory;
        this.protocols = protocols;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "treatment.weight";
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        if (subject.protocolVersion().isEmpty()) return clear("treatment.weight-not-needed");
        var patient = directory.patient(SessionFile.TREATMENT, subject.patient());
        if (patient.weightKilograms().isEmpty() || patient.weighedAt().isEmpty())
            return trouble(subject, "treatment.weight-missing");
        var atMost = protocols
                .version(SessionFile.TREATMENT, subject.protocolVersion().get())
                .monitoring()
                .weightMaximumAgeDays();
        var age = Duration.between(patient.weighedAt().get(), measuredFor(checkpoint, subject)).toDays();
        if (age > atMost) return trouble(subject, "treatment.weight-old", age, atMost);
        return clear("treatment.weight-fresh", patient.weightKilograms().get().toPlainString(), Math.max(0, age));
    }

    /// Ahead of the visit its own time counts, at the visit now.
    private Instant measuredFor(Checkpoint checkpoint, Subject subject) {
        return switch (checkpoint) {
            case BOOKING, T_MINUS_48H -> subject.slot().from();
            case CHECK_IN, BEFORE_DRAW -> clock.instant();
        };
    }
}
