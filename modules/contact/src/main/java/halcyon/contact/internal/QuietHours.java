package halcyon.contact.internal;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/// The part of the night, in the site's zone, in which nobody is written to; half-open, may cross midnight.
record QuietHours(LocalTime from, LocalTime to) {
    boolean covers(LocalTime time) {
        if (from.equals(to)) return false;
        boolean afterStart = !time.isBefore(from);
        boolean beforeEnd = time.isBefore(to);
        return from.isBefore(to) ? afterStart && beforeEnd : afterStart || beforeEnd;
    }

    /// The first moment not before `instant` at which a message may go.
    Instant next(Instant instant, ZoneId zone) {
        ZonedDateTime local = instant.atZone(zone);
        if (!covers(local.toLocalTime())) return instant;
        var day = local.toLocalTime().isBefore(to) ? local.toLocalDate() : local.toLocalDate().plusDays(1);
        return ZonedDateTime.of(day, to, zone).toInstant();
    }
}
