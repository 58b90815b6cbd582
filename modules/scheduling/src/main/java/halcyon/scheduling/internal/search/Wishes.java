package halcyon.scheduling.internal.search;

import halcyon.clearance.Limit;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;

/// What the patient and the limits allow, and how far to look.
public record Wishes(
        LocalDate from,
        Set<DayOfWeek> days,
        LocalTime notBefore,
        LocalTime notAfter,
        List<Limit.Bound> bounds,
        int firstWithinDays,
        int laterStartDays) {
    boolean wants(LocalDate date) {
        return days.isEmpty() || days.contains(date.getDayOfWeek());
    }
}
