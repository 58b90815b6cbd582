package halcyon.scheduling.internal.search;

import halcyon.directory.Site;
import halcyon.scheduling.SpecialDay;
import halcyon.shared.TimeSlot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// When a site is open: its hours on the wall, as instants. On a day of a clock change the slot is an hour shorter or longer
/// only if the change falls into the hours. `special` are the days that have their own hours, or none.
public record OpenHours(Site site, Set<DayOfWeek> closed, Map<LocalDate, Optional<SpecialDay.Hours>> special) {
    public OpenHours(Site site, Set<DayOfWeek> closed) {
        this(site, closed, Map.of());
    }

    /// The hours of a date; empty on a closed day.
    public Optional<TimeSlot> on(LocalDate date) {
        var own = special.get(date);
        if (own != null) return own.map(hours -> between(date, hours.opens(), hours.closes()));
        if (closed.contains(date.getDayOfWeek())) return Optional.empty();
        return Optional.of(between(date, site.opens(), site.closes()));
    }

    /// The hours of a date; the usual ones where it is closed.
    public TimeSlot ofAnyDay(LocalDate date) {
        return on(date).orElseGet(() -> between(date, site.opens(), site.closes()));
    }

    private TimeSlot between(LocalDate date, LocalTime opens, LocalTime closes) {
        return new TimeSlot(
                date.atTime(opens).atZone(site.zone()).toInstant(),
                date.atTime(closes).atZone(site.zone()).toInstant());
    }

    /// The whole local day, which may have 23 or 25 hours.
    public TimeSlot wholeDay(LocalDate date) {
        return new TimeSlot(
                date.atStartOfDay(site.zone()).toInstant(),
                date.plusDays(1).atStartOfDay(site.zone()).toInstant());
    }

    public LocalDate dateOf(Instant at) {
        return at.atZone(site.zone()).toLocalDate();
    }

    public LocalTime timeOf(Instant at) {
        return at.atZone(site.zone()).toLocalTime();
    }
}
