package halcyon.scheduling.internal.search;

import halcyon.directory.Site;
import halcyon.shared.TimeSlot;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/// When a site is open: its hours on the wall, as instants. On a day of a clock change the slot is an hour shorter or longer
/// only if the change falls into the hours.
public record OpenHours(Site site, Set<DayOfWeek> closed) {
    /// The hours of a date; empty on a closed day.
    public Optional<TimeSlot> on(LocalDate date) {
        if (closed.contains(date.getDayOfWeek())) return Optional.empty();
        return Optional.of(ofAnyDay(date));
    }

    /// The hours of a date as if it were open.
    public TimeSlot ofAnyDay(LocalDate date) {
        return new TimeSlot(
                date.atTime(site.opens()).atZone(site.zone()).toInstant(),
                date.atTime(site.closes()).atZone(site.zone()).toInstant());
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
}
