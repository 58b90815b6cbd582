package halcyon.scheduling.internal;

import halcyon.clearance.Checkpoint;
import halcyon.clearance.Clearances;
import halcyon.clearance.Subject;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.scheduling.BookingMoved;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.MoveBooking;
import halcyon.scheduling.Moved;
import halcyon.scheduling.Place;
import halcyon.scheduling.internal.occupancy.Contended;
import halcyon.scheduling.internal.occupancy.Occupancy;
import halcyon.scheduling.internal.occupancy.PlaceLost;
import halcyon.scheduling.internal.search.CourseCalendar;
import halcyon.scheduling.internal.search.CourseSearch;
import halcyon.scheduling.internal.search.PlaceSearch;
import halcyon.scheduling.internal.search.Wishes;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Gives up a visit's place and takes another one in a single transaction, under the same rules and gates as booking it.
@Singleton
@Transactional
class BookingMover {
    private static final Actor US = Actor.system("scheduling");

    private final Directory directory;
    private final Protocols protocols;
    private final Clearances clearances;
    private final Bookings bookings;
    private final Occupancy occupancy;
    private final GroundSurvey survey;
    private final Events events;
    private final Clock clock;

    BookingMover(
            Directory directory,
            Protocols protocols,
            Clearances clearances,
            Bookings bookings,
            Occupancy occupancy,
            GroundSurvey survey,
            Events events,
            Clock clock) {
        this.directory = directory;
        this.protocols = protocols;
        this.clearances = clearances;
        this.bookings = bookings;
        this.occupancy = occupancy;
        this.survey = survey;
        this.events = events;
        this.clock = clock;
    }

    /// Throws [MoveRefused] when the visit has to stay where it is.
    Moved move(Actor actor, BookingRow row, MoveBooking command) {
        if (row.state() != BookingState.BOOKED) throw refused(Sentence.of("scheduling.cancel-too-late"), Optional.empty());
        var site = directory.site(US, row.atSite());
        var protocol = protocols.version(US, row.protocolVersion());
        occupancy.free(row.claims());
        var search = search(actor, row, site, protocol, command);
        var course = heldPlaces(row);
        var session = row.session();
        var before = row.toBooking().place();
        var wanted = new Place(
                before.site(), before.slot(), command.chair(), before.observer(), before.prescriber(), before.pump());
        var place = search.at(session, command.from(), wanted)
                .orElseThrow(() -> refused(search.whyNotAt(session, command.from(), wanted), next(search, course, row)));
        calendarTrouble(course, place, site, protocol, row).ifPresent(reason -> {
            throw refused(reason, next(search, course, row));
        });
        var moved = row.movedTo(place, protocol);
        notCleared(actor, moved, protocol).ifPresent(reason -> {
            throw refused(reason, Optional.empty());
        });
        occupancy.take(moved.claims()).ifPresent(claim -> {
            throw new PlaceLost(claim);
        });
        return write(actor, row, moved);
    }

    private Moved write(Actor actor, BookingRow row, BookingRow moved) {
        if (bookings.place(moved) != 1) throw new Contended();
        var booking = moved.toBooking();
        events.publish(actor, new BookingMoved(row.key(), booking.patient(), booking.site(), row.slotFrom(), moved.slotFrom()));
        return new Moved.Done(booking);
    }

    private static Optional<Place> next(PlaceSearch search, List<Place> course, BookingRow row) {
        var isWhole = course.size() == row.total();
        return isWhole ? search.next(course, row.session()) : search.next(row.toBooking().place(), row.session());
    }

    private PlaceSearch search(Actor actor, BookingRow row, Site site, Protocol protocol, MoveBooking command) {
        var today = clock.instant().atZone(site.zone()).toLocalDate();
        var earliest = command.from().atZone(site.zone()).toLocalDate().minusDays(protocol.calendar().maximumGapDays());
        var from = earliest.isAfter(today) ? earliest : today;
        var patient = PatientId.of(row.patient());
        var sites = Stream.concat(Stream.of(row.atSite()), heldPlaces(row).stream().map(Place::site)).distinct();
        var grounds = survey.of(actor, sites.map(each -> directory.site(US, each)).toList(), protocol, patient, from).stream()
                .map(ground -> ground.startingOnAnyMark().without(row.slotFrom()))
                .toList();
        var bounds = clearances.limits(US, patient, Asked.purpose(protocol, row.session()));
        return new CourseSearch(grounds, new Wishes(from, Set.of(), LocalTime.MIN, LocalTime.MAX, bounds, 0, 0)).places();
    }

    private List<Place> heldPlaces(BookingRow row) {
        return bookings.findByCourseOrderByNumber(row.course()).stream()
                .filter(BookingRow::isHeld)
                .map(other -> other.toBooking().place())
                .toList();
    }

    // a course that has lost a session cannot keep the longest gap any more; the shortest one still holds
    private Optional<Sentence> calendarTrouble(
            List<Place> course, Place place, Site site, Protocol protocol, BookingRow row) {
        if (course.size() < row.total()) return Optional.empty();
        var dates = new ArrayList<LocalDate>();
        for (var other : course) dates.add(other.slot().from().atZone(directory.site(US, other.site()).zone()).toLocalDate());
        dates.set(row.session(), place.slot().from().atZone(site.zone()).toLocalDate());
        return new CourseCalendar(protocol.calendar()).trouble(dates).map(CourseCalendar.Broken::reason);
    }

    private Optional<Sentence> notCleared(Actor actor, BookingRow moved, Protocol protocol) {
        var clearance = clearances.check(actor, Checkpoint.BOOKING, Asked.of(moved.toBooking(), protocol));
        return clearance.stops().stream().findFirst().map(stop -> stop.said());
    }

    private static MoveRefused refused(Sentence reason, Optional<Place> next) {
        return new MoveRefused(new Moved.Refused(reason, next));
    }
}
