package halcyon.platform;

import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicReference;

/// The product's one clock, in UTC and whole microseconds (what the database keeps). It runs at the pace of real time; in a
/// demo or a test it may be moved forward. Never used to judge how fresh a signature is.
@Singleton
public class MovableClock extends Clock {
    private final AtomicReference<Duration> offset;

    public MovableClock(@Value("${halcyon.clock.offset:PT0S}") String offset) {
        this.offset = new AtomicReference<>(Duration.parse(offset));
    }

    public void advance(Duration by) {
        offset.updateAndGet(now -> now.plus(by));
    }

    /// How far this clock stands from real time.
    public Duration offset() {
        return offset.get();
    }

    public boolean isMoved() {
        return offset.get().abs().compareTo(Duration.ofMinutes(1)) > 0;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), offset.get());
    }

    @Override
    public Instant instant() {
        return Instant.now(Clock.systemUTC()).plus(offset.get()).truncatedTo(ChronoUnit.MICROS);
    }
}
