package halcyon.scheduling.internal;

import halcyon.directory.Directory;
import halcyon.scheduling.BookCourse;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.CourseFound;
import halcyon.scheduling.FindCourse;
import halcyon.scheduling.JoinWaitingList.Wish;
import halcyon.scheduling.Rearranged;
import halcyon.scheduling.Reschedule;
import halcyon.scheduling.internal.waiting.WaitingRow;
import halcyon.shared.Actor;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;

/// Gives a free place to someone who waits, by the same rules and gates as any booking; or tries that out and takes it back.
@Singleton
@Transactional
class Fitting {
    private static final Actor US = Actor.system("scheduling");

    private final Directory directory;
    private final BookingLife life;
    private final Rebooking rebooking;
    private final CourseFinder finder;
    private final CourseBooker booker;

    Fitting(Directory directory, BookingLife life, Rebooking rebooking, CourseFinder finder, CourseBooker booker) {
        this.directory = directory;
        this.life = life;
        this.rebooking = rebooking;
        this.finder = finder;
        this.booker = booker;
    }

    /// A free place: where, in which chair, from when.
    record Spot(SiteId site, ResourceId chair, Instant starts) {}

    /// Throws [NoFit], [MoveRefused] or [halcyon.scheduling.internal.occupancy.PlaceLost] when she cannot have it.
    List<BookingId> give(WaitingRow who, Spot spot) {
        return switch (who.toWish().wish()) {
            case Wish.Earlier earlier -> List.of(moveUp(who, earlier.booking(), spot));
            case Wish.ToBegin begin -> begin(who, begin.protocol(), spot);
        };
    }

    /// Always throws: [Fits] when she could have it, otherwise as [#give]; nothing is left of it.
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void tryOut(WaitingRow who, Spot spot) {
        give(who, spot);
        throw new Fits();
    }

    /// What she got by an earlier yes of hers.
    List<BookingId> given(WaitingRow who) {
        return switch (who.toWish().wish()) {
            case Wish.Earlier earlier -> List.of(earlier.booking());
            case Wish.ToBegin begin -> booker.bookedUnder(key(who));
        };
    }

    private BookingId moveUp(WaitingRow who, BookingId booking, Spot spot) {
        var row = life.find(booking.value());
        var inChair = TimeSlot.of(spot.starts(), row.inChair().length());
        if (row.state() != BookingState.BOOKED || !spot.starts().isBefore(row.slotFrom())) throw new NoFit();
        if (!isWanted(who, spot.site(), inChair)) throw new NoFit();
        var moved = rebooking.reschedule(US, new Reschedule(row.toBooking(), spot.site(), spot.chair(), spot.starts()));
        if (!(moved instanceof Rearranged.Done)) throw new NoFit();
        return booking;
    }

    // any chair that is free at that time will do; the freed one is among them
    private List<BookingId> begin(WaitingRow who, String protocol, Spot spot) {
        var zone = directory.site(US, spot.site()).zone();
        var wish = who.toWish();
        var start = spot.starts().atZone(zone);
        var notBefore = later(wish.notBefore(), start.toLocalTime());
        if (!notBefore.isBefore(wish.notAfter()) || !wish.from().isBefore(start.toLocalDate().plusDays(1))) throw new NoFit();
        var search = new FindCourse(
                wish.patient(), protocol, spot.site(), start.toLocalDate(), wish.days(), notBefore, wish.notAfter());
        var places = finder.find(US, search).proposals().stream()
                .map(CourseFound.Proposal::places)
                .filter(course -> course.getFirst().slot().from().equals(spot.starts()))
                .findFirst()
                .orElseThrow(NoFit::new);
        return switch (booker.attempt(US, new BookCourse(key(who), wish.patient(), protocol, spot.site(), places))) {
            case CourseBooking.Booked booked -> booked.bookings();
            case CourseBooking.PlaceTaken taken -> throw new NoFit();
            case CourseBooking.NotCleared stopped -> throw new NoFit();
            case CourseBooking.RuleBroken broken -> throw new NoFit();
        };
    }

    private boolean isWanted(WaitingRow who, SiteId site, TimeSlot inChair) {
        return who.wants(site) && who.wants(inChair, directory.site(US, site).zone());
    }

    private static String key(WaitingRow who) {
        return "waiting:" + who.key();
    }

    private static LocalTime later(LocalTime one, LocalTime other) {
        return one.isAfter(other) ? one : other;
    }

    /// It could be given. Takes back what showed it.
    static final class Fits extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /// It is not what she waits for, or not to be had by its rules.
    static final class NoFit extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
