package halcyon.treatment.internal.rems;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/// Calendar days count, also weekends and holidays: a session on Friday 27 November is due by the end of Friday 4 December,
/// at the site.
final class DueDay {
    private DueDay() {}

    static LocalDate of(LocalDate serviceDate, int days) {
        return serviceDate.plusDays(days);
    }

    /// The first moment that is too late.
    static Instant end(LocalDate serviceDate, int days, ZoneId zone) {
        return of(serviceDate, days).plusDays(1).atStartOfDay(zone).toInstant();
    }
}
