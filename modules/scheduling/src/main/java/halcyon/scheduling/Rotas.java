package halcyon.scheduling;

import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.List;

/// Who is there and when a site is open: shifts, time off, closures, holidays, chairs out of order.
public interface Rotas {
    SiteRota siteRota(Actor actor, SiteId site, LocalDate from, LocalDate through);

    /// The public holidays of a year, kept or not.
    List<Holiday> holidays(Actor actor, int year);

    /// The bookings that a change would break, worked out by doing it and taking it back.
    CalendarPreviewed previewChange(Actor actor, CalendarChange change);

    /// Saves a change after its preview was `seen`, and makes work of what it breaks, in one act. When meanwhile it would break
    /// other bookings, nothing is saved.
    CalendarSaved saveChange(Actor actor, CalendarChange change, List<BookingId> seen);

    /// As [#saveChange], for what the desk reports itself: someone is sick, a chair is broken or whole again.
    CalendarSaved reportChange(Actor actor, CalendarChange.Reported change, List<BookingId> seen);

    /// Reads shifts from CSV with the columns person (sign-in name), site, duty (observer or prescriber), date (2026-11-23),
    /// from and to (08:00, site time).
    RotaImported importRota(Actor actor, String csv);
}
