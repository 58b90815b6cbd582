package halcyon.consent.internal;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;

/// How long a head needs to clear after a dose: at least these hours, and until this time of the next day.
record Rest(LocalTime morning, int hours) {
    Instant ends(Instant dose, ZoneId zone) {
        var nextMorning = dose.atZone(zone).toLocalDate().plusDays(1).atTime(morning).atZone(zone).toInstant();
        var rested = dose.plus(Duration.ofHours(hours));
        return nextMorning.isAfter(rested) ? nextMorning : rested;
    }
}
