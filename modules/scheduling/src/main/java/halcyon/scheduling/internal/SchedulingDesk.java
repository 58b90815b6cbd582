package halcyon.scheduling.internal;

import static halcyon.scheduling.SchedulingAccess.TABLE;

import halcyon.clearance.Clearance;
import halcyon.scheduling.BookCourse;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.Cancelled;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.CourseFound;
import halcyon.scheduling.DayBoard;
import halcyon.scheduling.FindCourse;
import halcyon.scheduling.FindPlaces;
import halcyon.scheduling.MoveBooking;
import halcyon.scheduling.Moved;
import halcyon.scheduling.Restored;
import halcyon.scheduling.Rostered;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.Shift;
import halcyon.scheduling.SiteCourse;
import halcyon.scheduling.SitePlace;
import halcyon.scheduling.WorkItem;
import halcyon.scheduling.internal.occupancy.PlaceLost;
import halcyon.scheduling.internal.occupancy.Retry;
import halcyon.scheduling.internal.rota.Rota;
import halcyon.scheduling.internal.rota.RotaWriter;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// Lets each verb through by the access table and hands it to the one who does it; tries again what a race turned away.
@Singleton
class SchedulingDesk implements Scheduling {
    private final CourseFinder finder;
    private final NetworkFinder network;
    private final CourseBooker booker;
    private final BookingLife life;
    private final Rebooking rebooking;
    private final Bookings bookings;
    private final DayBoards boards;
    private final WorkFlags flags;
    private final Rota rota;
    private final RotaWriter writer;

    SchedulingDesk(
            CourseFinder finder,
            NetworkFinder network,
            CourseBooker booker,
            BookingLife life,
            Rebooking rebooking,
            Bookings bookings,
            DayBoards boards,
            WorkFlags flags,
            Rota rota,
            RotaWriter writer) {
        this.finder = finder;
        this.network = network;
        this.booker = booker;
        this.life = life;
        this.rebooking = rebooking;
        this.bookings = bookings;
        this.boards = boards;
        this.flags = flags;
        this.rota = rota;
        this.writer = writer;
    }

    @Override
    public CourseFound findCourse(Actor actor, FindCourse command) {
        TABLE.require(actor, "findCourse");
        for (var site : command.sites()) TABLE.require(actor, "findCourse", site);
        return finder.find(actor, command);
    }

    @Override
    public List<SitePlace> findPlaces(Actor actor, FindPlaces command) {
        TABLE.require(actor, "findPlaces");
        for (var site : command.sites()) TABLE.require(actor, "findPlaces", site);
        return network.places(actor, command);
    }

    @Override
    public List<SiteCourse> findCourses(Actor actor, FindPlaces command) {
        TABLE.require(actor, "findCourses");
        for (var site : command.sites()) TABLE.require(actor, "findCourses", site);
        return network.courses(actor, command);
    }

    @Override
    public CourseBooking bookCourse(Actor actor, BookCourse command) {
        TABLE.require(actor, "bookCourse");
        TABLE.require(actor, "bookCourse", command.site());
        for (var place : command.places()) TABLE.require(actor, "bookCourse", place.site());
        try {
            var answer = Retry.ofTransaction(() -> booker.attempt(actor, command));
            return answer instanceof CourseBooking.Booked ? answer : wonElsewhere(command).orElse(answer);
        } catch (PlaceLost lost) {
            return wonElsewhere(command).orElseGet(() -> finder.taken(actor, command, lost.claim()));
        }
    }

    // the same command may have won on another thread meanwhile: then its own booking is what is in the way
    private Optional<CourseBooking> wonElsewhere(BookCourse command) {
        return booker.booked(command);
    }

    @Override
    public DayBoard dayBoard(Actor actor, SiteId site, LocalDate date) {
        TABLE.require(actor, "dayBoard");
        TABLE.require(actor, "dayBoard", site);
        return boards.of(actor, site, date);
    }

    @Override
    public Booking booking(Actor actor, BookingId booking) {
        TABLE.require(actor, "booking");
        return permitted(actor, "booking", booking).toBooking();
    }

    @Override
    public Clearance outlook(Actor actor, BookingId booking) {
        TABLE.require(actor, "outlook");
        return flags.outlook(actor, permitted(actor, "outlook", booking));
    }

    @Override
    public List<Booking> bookingsOf(Actor actor, PatientId patient) {
        TABLE.require(actor, "bookingsOf");
        TABLE.require(actor, "bookingsOf", patient);
        return bookings.findByPatientOrderBySlotFrom(patient.value()).stream()
                .map(BookingRow::toBooking)
                .filter(booking -> actor.mayWorkAt(booking.site()))
                .toList();
    }

    @Override
    public List<Booking> bookingsAt(Actor actor, SiteId site, TimeSlot within) {
        TABLE.require(actor, "bookingsAt");
        TABLE.require(actor, "bookingsAt", site);
        return bookings.startingAt(site.value(), within.from(), within.to()).stream().map(BookingRow::toBooking).toList();
    }

    @Override
    public List<WorkItem> workList(Actor actor, SiteId site) {
        TABLE.require(actor, "workList");
        TABLE.require(actor, "workList", site);
        return flags.at(site);
    }

    @Override
    public void progress(Actor actor, BookingId booking, BookingState state) {
        TABLE.require(actor, "progress");
        permitted(actor, "progress", booking);
        Retry.ofTransaction(() -> {
            life.progress(actor, booking.value(), state);
            return state;
        });
    }

    @Override
    public Moved move(Actor actor, MoveBooking command) {
        TABLE.require(actor, "move");
        permitted(actor, "move", command.booking());
        try {
            return Retry.ofTransaction(() -> rebooking.move(actor, command));
        } catch (MoveRefused stays) {
            return new Moved.Refused(stays.reason(), stays.next());
        } catch (PlaceLost lost) {
            return new Moved.Refused(Sentence.of("scheduling.restore-taken"), Optional.empty());
        }
    }

    @Override
    public Cancelled cancel(Actor actor, BookingId booking, String reason) {
        TABLE.require(actor, "cancel");
        permitted(actor, "cancel", booking);
        return Retry.ofTransaction(() -> life.cancel(actor, booking.value(), reason));
    }

    @Override
    public Restored restore(Actor actor, BookingId booking) {
        TABLE.require(actor, "restore");
        permitted(actor, "restore", booking);
        try {
            return Retry.ofTransaction(() -> life.restore(actor, booking.value()));
        } catch (PlaceLost lost) {
            return new Restored.Refused(Sentence.of("scheduling.restore-taken"));
        }
    }

    @Override
    public Rostered addShift(Actor actor, Shift shift) {
        TABLE.require(actor, "addShift");
        TABLE.require(actor, "addShift", shift.site());
        return switch (Retry.ofTransaction(() -> writer.add(shift))) {
            case RotaWriter.Written.Added added -> new Rostered.Done();
            case RotaWriter.Written.ThereAlready same -> new Rostered.Done();
            case RotaWriter.Written.Refused refused -> new Rostered.Refused(refused.reason());
        };
    }

    @Override
    public Optional<Shift> prescriberPresent(Actor actor, SiteId site, Instant at) {
        TABLE.require(actor, "prescriberPresent");
        TABLE.require(actor, "prescriberPresent", site);
        return rota.prescriberAt(site, at);
    }

    @Override
    public List<Shift> shifts(Actor actor, SiteId site, TimeSlot within) {
        TABLE.require(actor, "shifts");
        TABLE.require(actor, "shifts", site);
        return rota.touching(site, within);
    }

    private BookingRow permitted(Actor actor, String verb, BookingId booking) {
        var row = life.find(booking.value());
        TABLE.require(actor, verb, row.atSite());
        return row;
    }
}
