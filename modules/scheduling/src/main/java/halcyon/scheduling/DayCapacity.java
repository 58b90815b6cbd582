package halcyon.scheduling;

import halcyon.shared.SiteId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/// How much of a site's day is free, hour by hour. A place is usable while a prescriber is in the building and an observer could
/// watch it.
public record DayCapacity(SiteId site, ZoneId zone, LocalDate date, List<Hour> hours) {
    /// One hour (less where the site opens or closes within it), in minutes of places: `usable` is what could be used at all,
    /// `taken` what is, `free` what could still be booked.
    public record Hour(Instant from, long usable, long taken, long free) {}

    public long usable() {
        return hours.stream().mapToLong(Hour::usable).sum();
    }

    public long taken() {
        return hours.stream().mapToLong(Hour::taken).sum();
    }

    public long free() {
        return hours.stream().mapToLong(Hour::free).sum();
    }
}
