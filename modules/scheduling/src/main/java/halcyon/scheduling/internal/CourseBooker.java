package halcyon.scheduling.internal;

import halcyon.clearance.Checkpoint;
import halcyon.clearance.Clearance;
import halcyon.clearance.Clearances;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.scheduling.BookCourse;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.CourseBooked;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.CourseId;
import halcyon.scheduling.internal.occupancy.Claim;
import halcyon.scheduling.internal.occupancy.Occupancy;
import halcyon.scheduling.internal.occupancy.PlaceLost;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Json;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// One attempt to book a course, in one transaction: rules, gates, places, rows, event; all of it or nothing.
@Singleton
@Transactional
class CourseBooker {
    private final Directory directory;
    private final Protocols protocols;
    private final Clearances clearances;
    private final PlaceRules rules;
    private final Occupancy occupancy;
    private final Courses courses;
    private final Bookings bookings;
    private final Events events;
    private final Json json;
    private final Clock clock;

    CourseBooker(
            Directory directory,
            Protocols protocols,
            Clearances clearances,
            PlaceRules rules,
            Occupancy occupancy,
            Courses courses,
            Bookings bookings,
            Events events,
            Json json,
            Clock clock) {
        this.directory = directory;
        this.protocols = protocols;
        this.clearances = clearances;
        this.rules = rules;
        this.occupancy = occupancy;
        this.courses = courses;
        this.bookings = bookings;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /// Throws [PlaceLost] when a place is taken; the transaction is rolled back then.
    CourseBooking attempt(Actor actor, BookCourse command) {
        var before = booked(command);
        if (before.isPresent()) return before.get();
        var site = directory.site(actor, command.site());
        var protocol = protocolOf(actor, command, site);
        var broken = rules.trouble(actor, command, protocol);
        if (broken.isPresent()) return new CourseBooking.RuleBroken(broken.get().index(), broken.get().reason());
        var drafts = drafts(command, protocol);
        // a look that takes nothing: who comes too late learns it before all gates are asked
        occupancy.misfit(claims(drafts)).ifPresent(CourseBooker::lost);
        var clearance = clearance(actor, command, protocol);
        if (!clearance.mayProceed()) return new CourseBooking.NotCleared(clearance);
        return write(actor, command, protocol, drafts, clearance);
    }

    /// The visits that were booked under a key; none when it was never used.
    List<BookingId> bookedUnder(String key) {
        return courses.findByCommandKey(key).stream()
                .flatMap(course -> bookings.findByCourseOrderByNumber(course.key()).stream())
                .map(row -> new BookingId(row.key()))
                .toList();
    }

    /// The answer a command got before, when its key was booked already.
    Optional<CourseBooking> booked(BookCourse command) {
        return courses.findByCommandKey(command.key()).map(course -> {
            if (course.patient() != command.patient().value())
                throw new IllegalArgumentException("this key booked a course for someone else");
            var ids = bookings.findByCourseOrderByNumber(course.key()).stream().map(row -> new BookingId(row.key())).toList();
            return new CourseBooking.Booked(new CourseId(course.key()), ids, json.read(course.clearance(), Clearance.class));
        });
    }

    Protocol protocolOf(Actor actor, BookCourse command, Site site) {
        if (command.places().isEmpty()) throw new IllegalArgumentException("a course has at least one place");
        var date = command.places().getFirst().slot().from().atZone(site.zone()).toLocalDate();
        return protocols
                .inForce(actor, command.protocol(), date)
                .orElseThrow(() -> new Unknown("protocol " + command.protocol() + " in force on " + date));
    }

    // Every session is asked about by itself: a licence may lapse between the third and the fourth.
    private Clearance clearance(Actor actor, BookCourse command, Protocol protocol) {
        var visits = IntStream.range(0, command.places().size())
                .mapToObj(i -> Asked.of(command.patient(), command.places().get(i), protocol, i))
                .toList();
        var answers = clearances.checkEach(actor, Checkpoint.BOOKING, visits);
        return answers.stream().filter(clearance -> !clearance.mayProceed()).findFirst().orElseGet(answers::getFirst);
    }

    private static List<BookingRow> drafts(BookCourse command, Protocol protocol) {
        var total = command.places().size();
        var drafts = new ArrayList<BookingRow>();
        for (var i = 0; i < total; i++)
            drafts.add(BookingRow.fresh(0, i + 1, total, command.patient(), command.places().get(i), protocol));
        return drafts;
    }

    private static List<Claim> claims(List<BookingRow> drafts) {
        return drafts.stream().flatMap(draft -> draft.claims().stream()).toList();
    }

    private static void lost(Claim claim) {
        throw new PlaceLost(claim);
    }

    private CourseBooking write(
            Actor actor, BookCourse command, Protocol protocol, List<BookingRow> drafts, Clearance clearance) {
        occupancy.take(claims(drafts)).ifPresent(CourseBooker::lost);
        var course = courses.save(new CourseRow(
                null,
                command.key(),
                command.patient().value(),
                command.site().value(),
                protocol.code(),
                protocol.id(),
                json.write(clearance),
                actor.subject(),
                clock.instant()));
        var ids = save(drafts, course.key());
        var starts = command.places().stream().map(place -> place.slot().from()).toList();
        events.publish(
                actor,
                new CourseBooked(course.key(), command.patient(), command.site(), protocol.code(), protocol.id(), ids, starts));
        return new CourseBooking.Booked(new CourseId(course.key()), ids.stream().map(BookingId::new).toList(), clearance);
    }

    private List<Long> save(List<BookingRow> drafts, long course) {
        return bookings.saveAll(drafts.stream().map(draft -> draft.inCourse(course)).toList()).stream().map(BookingRow::key).toList();
    }
}
