package halcyon.scheduling.internal;

import halcyon.clearance.Clearances;
import halcyon.directory.Directory;
import halcyon.directory.Resource;
import halcyon.directory.Site;
import halcyon.protocol.Protocols;
import halcyon.scheduling.BookCourse;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.CourseFound;
import halcyon.scheduling.FindCourse;
import halcyon.scheduling.Place;
import halcyon.scheduling.internal.occupancy.Claim;
import halcyon.scheduling.internal.search.CourseSearch;
import halcyon.scheduling.internal.search.Wishes;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Looks for courses, and for the next place when one is taken.
@Singleton
@Transactional
class CourseFinder {
    private final Directory directory;
    private final Protocols protocols;
    private final Clearances clearances;
    private final CourseBooker booker;
    private final GroundSurvey survey;
    private final Rules rules;
    private final Clock clock;

    CourseFinder(
            Directory directory,
            Protocols protocols,
            Clearances clearances,
            CourseBooker booker,
            GroundSurvey survey,
            Rules rules,
            Clock clock) {
        this.directory = directory;
        this.protocols = protocols;
        this.clearances = clearances;
        this.booker = booker;
        this.survey = survey;
        this.rules = rules;
        this.clock = clock;
    }

    CourseFound find(Actor actor, FindCourse command) {
        if (!command.notBefore().isBefore(command.notAfter()))
            throw new IllegalArgumentException("'not before' must be earlier than 'not after'");
        var sites = command.sites().stream().distinct().map(site -> directory.site(actor, site)).toList();
        var from = later(command.from(), today(sites.getFirst()));
        var protocol = protocols
                .inForce(actor, command.protocol(), from)
                .orElseThrow(() -> new Unknown("protocol " + command.protocol() + " in force on " + from));
        var grounds = survey.of(actor, sites, protocol, command.patient(), from);
        var bounds = clearances.limits(actor, command.patient(), Asked.purpose(protocol, 0));
        var wishes = new Wishes(
                from,
                command.days(),
                command.notBefore(),
                command.notAfter(),
                bounds,
                rules.firstSessionWithinDays(from),
                rules.laterStartDays(from));
        return new CourseSearch(grounds, wishes).find();
    }

    /// The answer to a booking whose place was taken: which session, by what, and the next place that fits.
    CourseBooking taken(Actor actor, BookCourse command, Claim claim) {
        var places = command.places();
        var index = IntStream.range(0, places.size())
                .filter(i -> places.get(i).slot().overlaps(claim.slot()))
                .findFirst()
                .orElse(0);
        var site = directory.site(actor, places.get(index).site());
        return new CourseBooking.PlaceTaken(index, reason(actor, site, places.get(index), claim), next(actor, command, index));
    }

    private Optional<Place> next(Actor actor, BookCourse command, int index) {
        var places = command.places();
        var order = Stream.concat(Stream.of(places.get(index)), places.stream());
        var sites = order.map(Place::site).distinct().map(each -> directory.site(actor, each)).toList();
        var protocol = booker.protocolOf(actor, command, directory.site(actor, command.site()));
        var wanted = places.get(index).slot().from().atZone(sites.getFirst().zone()).toLocalDate();
        var from = later(wanted.minusDays(protocol.calendar().maximumGapDays()), today(sites.getFirst()));
        var grounds = survey.of(actor, sites, protocol, command.patient(), from);
        var bounds = clearances.limits(actor, command.patient(), Asked.purpose(protocol, index));
        var wishes = new Wishes(from, Set.of(), LocalTime.MIN, LocalTime.MAX, bounds, 0, 0);
        return new CourseSearch(grounds, wishes).places().next(places, index);
    }

    private Sentence reason(Actor actor, Site site, Place place, Claim claim) {
        var at = Words.moment(site, place.slot().from());
        return switch (claim.kind()) {
            case CHAIR -> Sentence.of("scheduling.chair-taken", label(actor, site, place), at);
            case PATIENT -> Sentence.of("scheduling.patient-taken", at);
            case OBSERVER -> Sentence.of("scheduling.observer-taken", at);
            case PUMP -> Sentence.of("scheduling.pump-taken", at);
        };
    }

    private String label(Actor actor, Site site, Place place) {
        return directory.resources(actor, site.id()).stream()
                .filter(resource -> resource.id().equals(place.chair()))
                .map(Resource::label)
                .findFirst()
                .orElse("?");
    }

    private LocalDate today(Site site) {
        return clock.instant().atZone(site.zone()).toLocalDate();
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
