package halcyon.treatment.internal.rule;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.Optional;

/// The last time it was an o'clock: today, or yesterday when today's is still to come.
public final class LastTime {
    private LastTime() {}

    /// Empty when it lies so little ahead of now that it was mistyped.
    public static Optional<Instant> of(LocalTime time, ZonedDateTime now, Duration slip) {
        var today = now.with(time);
        if (!today.isAfter(now)) return Optional.of(today.toInstant());
        if (!today.isAfter(now.plus(slip))) return Optional.empty();
        return Optional.of(today.minusDays(1).toInstant());
    }
}
