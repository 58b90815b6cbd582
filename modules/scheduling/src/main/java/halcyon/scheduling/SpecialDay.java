package halcyon.scheduling;

import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/// A day on which a site does not keep its usual hours: other hours, or closed when there are none. It wins over the weekday
/// and over a holiday.
public record SpecialDay(SiteId site, LocalDate date, Optional<Hours> hours, String reason) {
    /// Site time, on one day.
    public record Hours(LocalTime opens, LocalTime closes) {
        public Hours {
            if (!opens.isBefore(closes))
                throw new IllegalArgumentException("a site closes after it opens, got " + opens + " to " + closes);
        }
    }

    public static SpecialDay closed(SiteId site, LocalDate date, String reason) {
        return new SpecialDay(site, date, Optional.empty(), reason);
    }

    public static SpecialDay open(SiteId site, LocalDate date, LocalTime opens, LocalTime closes, String reason) {
        return new SpecialDay(site, date, Optional.of(new Hours(opens, closes)), reason);
    }
}
