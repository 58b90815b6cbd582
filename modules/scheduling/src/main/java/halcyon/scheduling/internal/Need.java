package halcyon.scheduling.internal;

import halcyon.scheduling.internal.waiting.WaitingRow;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;

/// How much somebody needs a place: the clinic's own priority, the days waited, and the days a place would bring forward. What
/// each counts is a dated rule.
@Singleton
class Need {
    private final Bookings bookings;
    private final Rules rules;
    private final Clock clock;

    Need(Bookings bookings, Rules rules, Clock clock) {
        this.bookings = bookings;
        this.rules = rules;
        this.clock = clock;
    }

    long points(WaitingRow who) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return (long) who.priority() * rules.number("waiting-points-a-priority", today)
                + ChronoUnit.DAYS.between(who.since(), clock.instant()) * rules.number("waiting-points-a-day", today);
    }

    long points(WaitingRow who, Instant starts) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        return points(who) + daysEarlier(who, starts) * rules.number("waiting-points-a-day-earlier", today);
    }

    private long daysEarlier(WaitingRow who, Instant starts) {
        if (who.booking() == null) return 0;
        return bookings.findById(who.booking()).map(row -> Math.max(0, ChronoUnit.DAYS.between(starts, row.slotFrom()))).orElse(0L);
    }
}
