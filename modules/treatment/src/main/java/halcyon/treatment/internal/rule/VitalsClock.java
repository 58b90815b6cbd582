package halcyon.treatment.internal.rule;

import halcyon.protocol.Protocol;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/// When the next set of vitals is due. While the drug runs: at the protocol's minutes, then every so many; after the stop:
/// every so many from the stop on. A set covers every due time up to a little after it was taken; a missed one stays due.
public final class VitalsClock {
    private final Protocol.Monitoring plan;
    private final Duration early;

    /// `early`: a set taken this much before its due time still counts for it.
    public VitalsClock(Protocol.Monitoring plan, Duration early) {
        this.plan = plan;
        this.early = early;
    }

    public Instant whileRunning(Instant started, Optional<Instant> lastTaken) {
        var covered = covered(lastTaken);
        for (int minute : plan.duringMinutes()) {
            var due = started.plus(Duration.ofMinutes(minute));
            if (due.isAfter(covered)) return due;
        }
        var last = plan.duringMinutes().isEmpty() ? 0 : plan.duringMinutes().getLast();
        return every(started.plus(Duration.ofMinutes(last)), covered);
    }

    public Instant afterStop(Instant stopped, Optional<Instant> lastTaken) {
        return every(stopped, covered(lastTaken));
    }

    private Instant every(Instant from, Instant covered) {
        var step = Duration.ofMinutes(plan.afterEveryMinutes());
        if (!covered.isAfter(from)) return from.plus(step);
        var steps = Duration.between(from, covered).toSeconds() / step.toSeconds();
        return from.plus(step.multipliedBy(steps + 1));
    }

    private Instant covered(Optional<Instant> lastTaken) {
        return lastTaken.map(taken -> taken.plus(early)).orElse(Instant.EPOCH);
    }
}
