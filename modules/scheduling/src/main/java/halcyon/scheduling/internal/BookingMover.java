package halcyon.scheduling.internal;

import halcyon.clearance.Checkpoint;
import halcyon.clearance.Clearances;
import halcyon.clearance.Subject;
import halcyon.clearance.Weight;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.Place;
import halcyon.scheduling.internal.search.CourseCalendar;
import halcyon.scheduling.internal.search.CourseSearch;
import halcyon.scheduling.internal.search.PlaceSearch;
import halcyon.scheduling.internal.search.Wishes;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Looks for another place of a booked visit, under the same rules and gates as booking it.
@Singleton
@Transactional
class BookingMover {
    private static final Actor US = Actor.system("scheduling");

    private final Directory directory;
    private final Protocols protocols;
    private final Clearances clearances;
    private final Bookings bookings;
    private final GroundSurvey survey;
    private final Clock clock;

    BookingMover(
            Directory directory,
            Protocols protocols,
            Clearances clearances,
            Bookings bookings,
            GroundSurvey survey,
            Clock clock) {
        this.directory = directory;
        this.protocols = protocols;
        this.clearances = clearances;
        this.bookings = bookings;
        this.survey = survey;
        this.clock = clock;
    }

    /// Which gates have to be green: a visit that is only kept going on its own day is not stopped by a soft one, which is
    /// asked again at check-in.
    enum Gates {
        ALL,
        HARD
    }

    /// Where the visit would be at this time, wanted at this place and with these people; whoever of them is not free is
    /// replaced, the seat is not. What it holds now must have been given up. Throws [MoveRefused] when it has to stay.
    BookingRow find(Actor actor, BookingRow row, Place wanted, Instant from, Gates gates) {
        if (row.state() != BookingState.BOOKED) throw new MoveRefused(Sentence.of("scheduling.cancel-too-late"), Optional.empty());
        var site = directory.site(US, wanted.site());
        var protocol = protocols.version(US, row.protocolVersion());
        var search = search(actor, row, site, protocol, from);
        var course = heldPlaces(row);
        var place = search.at(row.session(), from, wanted)
                .orElseThrow(() -> new MoveRefused(search.whyNotAt(row.session(), from, wanted), next(search, course, row)));
        calendarTrouble(course, place, site, protocol, row).ifPresent(reason -> {
            throw new MoveRefused(reason, next(search, course, row));
        });
        var moved = row.movedTo(place, protocol);
        requireClear(actor, moved, protocol, gates);
        return moved;
    }

    /// The place of a visit, in another seat.
    static Place in(BookingRow row, SiteId site, ResourceId chair) {
        var now = row.toBooking().place();
        return new Place(site, now.slot(), chair, now.observer(), now.prescriber(), now.pump());
    }

    /// Says which visit the seat is needed for.
    MoveRefused inTheWay(BookingRow other) {
        var site = directory.site(US, other.atSite());
        return new MoveRefused(Sentence.of("scheduling.next-in-chair", Words.time(site, other.slotFrom())), Optional.empty());
    }

    private static Optional<Place> next(PlaceSearch search, List<Place> course, BookingRow row) {
        var isWhole = course.size() == row.total();
        return isWhole ? search.next(course, row.session()) : search.next(row.toBooking().place(), row.session());
    }

    private PlaceSearch search(Actor actor, BookingRow row, Site site, Protocol protocol, Instant to) {
        var today = clock.instant().atZone(site.zone()).toLocalDate();
        var earliest = to.atZone(site.zone()).toLocalDate().minusDays(protocol.calendar().maximumGapDays());
        var from = earliest.isAfter(today) ? earliest : today;
        var patient = PatientId.of(row.patient());
        var sites = Stream.concat(Stream.of(site.id(), row.atSite()), heldPlaces(row).stream().map(Place::site)).distinct();
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

    private void requireClear(Actor actor, BookingRow moved, Protocol protocol, Gates gates) {
        var clearance = clearances.check(actor, Checkpoint.BOOKING, Asked.of(moved.toBooking(), protocol));
        var stops = clearance.stops().stream().filter(stop -> gates == Gates.ALL || stop.weight() == Weight.HARD);
        stops.findFirst().ifPresent(stop -> {
            throw new MoveRefused(stop.said(), Optional.empty());
        });
    }
}
