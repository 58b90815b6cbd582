package halcyon.scheduling.internal;

import static halcyon.scheduling.SchedulingAccess.TABLE;

import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.DayCapacity;
import halcyon.scheduling.Overviews;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientRead;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads whole days: their free time, and their visits for a file.
@Singleton
@Transactional
class OverviewDesk implements Overviews {
    private static final int LONGEST = 31;

    private final DayBoards boards;
    private final Bookings bookings;
    private final Events events;

    OverviewDesk(DayBoards boards, Bookings bookings, Events events) {
        this.boards = boards;
        this.bookings = bookings;
        this.events = events;
    }

    @Override
    public List<DayCapacity> freeCapacity(Actor actor, SiteId site, LocalDate from, int days) {
        TABLE.require(actor, "freeCapacity");
        TABLE.require(actor, "freeCapacity", site);
        if (days < 1 || days > LONGEST) throw new IllegalArgumentException("ask for 1 to " + LONGEST + " days, got " + days);
        return from.datesUntil(from.plusDays(days)).map(date -> new DayHours(boards.of(actor, site, date)).count()).toList();
    }

    @Override
    public List<DayBoard.Visit> takeAway(Actor actor, SiteId site, LocalDate date, Set<BookingId> visits, String as) {
        TABLE.require(actor, "takeAway");
        TABLE.require(actor, "takeAway", site);
        var taken = boards.of(actor, site, date).visits().stream()
                .filter(visit -> visits.contains(visit.booking().id()))
                .toList();
        read(actor, site, taken.stream().map(DayBoard.Visit::booking), as);
        return taken;
    }

    @Override
    public List<Booking> takeBookings(Actor actor, SiteId site, Set<BookingId> named, String as) {
        TABLE.require(actor, "takeBookings");
        TABLE.require(actor, "takeBookings", site);
        var taken = named.stream()
                .map(id -> bookings.findById(id.value()))
                .flatMap(Optional::stream)
                .map(BookingRow::toBooking)
                .filter(booking -> booking.site().equals(site))
                .toList();
        read(actor, site, taken.stream(), as);
        return taken;
    }

    private void read(Actor actor, SiteId site, Stream<Booking> taken, String as) {
        taken.map(Booking::patient).distinct().forEach(patient -> events.publish(actor, new PatientRead(patient, site, as)));
    }
}
