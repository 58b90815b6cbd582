package halcyon.treatment;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One alarm with its whole life, oldest line first. `word` names it as alert words do (the sentence `treatment.alert-<word>`).
/// `repeatEvery`: a critical alarm sounds again after this long until a person has acknowledged it by name.
public record Alarm(
        long id,
        SessionId session,
        PatientId patient,
        SiteId site,
        String chair,
        String word,
        Level level,
        Instant raisedAt,
        Optional<String> acknowledgedBy,
        Optional<String> escalatedTo,
        Optional<Instant> resolvedAt,
        Optional<Duration> repeatEvery,
        List<Line> life) {
    public Alarm {
        life = List.copyOf(life);
    }

    public boolean isOpen() {
        return resolvedAt.isEmpty();
    }

    public enum Level {
        ADVISORY,
        WARNING,
        CRITICAL
    }

    /// Why an alarm was acknowledged.
    public enum Reason {
        MEASURED_AGAIN,
        PATIENT_TREATED,
        PRESCRIBER_TOLD,
        EXPECTED,
        MEASURING_FAULT
    }

    /// What happened to it: raised, raised higher, shown, acknowledged, escalated, resolved.
    public enum Turn {
        RAISED,
        HIGHER,
        SHOWN,
        ACKNOWLEDGED,
        ESCALATED,
        RESOLVED
    }

    /// `detail` is a stable word or a name: the level, the reason, whom it went to, why it is over.
    public record Line(Instant at, Turn turn, String by, String detail) {}
}
