package halcyon.scheduling.internal.index;

import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Where and when: sites, dates `from` to `to` (exclusive, site time) but for those `without`, weekdays (none named: any), times
/// of the day between which a visit begins and its patient has left, the moments between which the patient may be there, and
/// when the patient is elsewhere.
public record Wanted(
        Predicate<SiteId> at,
        LocalDate from,
        LocalDate to,
        Set<LocalDate> without,
        Set<DayOfWeek> weekdays,
        LocalTime notBefore,
        LocalTime notAfter,
        Instant earliest,
        Instant latest,
        List<TimeSlot> elsewhere) {
    boolean wants(LocalDate date) {
        return (weekdays.isEmpty() || weekdays.contains(date.getDayOfWeek())) && !without.contains(date);
    }

    boolean anyTime() {
        return notBefore.equals(LocalTime.MIN) && notAfter.equals(LocalTime.MAX);
    }
}
