package halcyon.scheduling;

import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// The calendar from further away, and what leaves the screen.
public interface Overviews {
    /// A site's free time from a date on, a day each; at most 31 days.
    List<DayCapacity> freeCapacity(Actor actor, SiteId site, LocalDate from, int days);

    /// Visits of a day for a file or for paper: only those named. Writes down for every patient among them that she was read;
    /// `as` says what for ("day sheet", "xlsx").
    List<DayBoard.Visit> takeAway(Actor actor, SiteId site, LocalDate date, Set<BookingId> visits, String as);

    /// As [#takeAway], for bookings of any day and state.
    List<Booking> takeBookings(Actor actor, SiteId site, Set<BookingId> bookings, String as);
}
