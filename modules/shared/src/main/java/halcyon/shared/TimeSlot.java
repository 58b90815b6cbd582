package halcyon.shared;

import java.time.Duration;
import java.time.Instant;

/// A stretch of time, half-open: `from` is in it, `to` is not, so two slots that touch do not overlap.
public record TimeSlot(Instant from, Instant to) {
    public TimeSlot {
        if (!from.isBefore(to)) throw new IllegalArgumentException("a slot must end after it starts: " + from + " .. " + to);
    }

    public static TimeSlot of(Instant from, Duration length) {
        return new TimeSlot(from, from.plus(length));
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    public boolean overlaps(TimeSlot other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    public boolean contains(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    public boolean covers(TimeSlot other) {
        return !other.from.isBefore(from) && !other.to.isAfter(to);
    }
}
