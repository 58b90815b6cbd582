package halcyon.consent.violations;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Planted: four ways past the injected clock.
class HiddenClock {
    Instant now() {
        return Instant.now();
    }

    LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    long millis() {
        return System.currentTimeMillis();
    }

    Clock clock() {
        return Clock.systemUTC();
    }

    Instant allowed(Clock clock) {
        return Instant.now(clock);
    }
}
