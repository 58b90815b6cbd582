package halcyon.scheduling.internal;

import halcyon.clearance.Clearances;
import halcyon.clearance.Limit;
import halcyon.directory.Directory;
import halcyon.protocol.Protocol;
import halcyon.protocol.Protocols;
import halcyon.protocol.VisitType;
import halcyon.scheduling.FindPlaces;
import halcyon.scheduling.Place;
import halcyon.scheduling.SiteCourse;
import halcyon.scheduling.SitePlace;
import halcyon.scheduling.internal.index.CourseScan;
import halcyon.scheduling.internal.index.NetworkIndex;
import halcyon.scheduling.internal.index.PlaceSearch;
import halcyon.scheduling.internal.index.Rhythm;
import halcyon.scheduling.internal.index.Spot;
import halcyon.scheduling.internal.index.Wanted;
import halcyon.shared.Actor;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// Asks the index for the earliest places and courses over many sites.
@Singleton
class NetworkFinder {
    private static final Actor US = Actor.system("scheduling");

    private final Directory directory;
    private final Protocols protocols;
    private final Clearances clearances;
    private final Bookings bookings;
    private final Rules rules;
    private final NetworkIndex index;
    private final Clock clock;

    NetworkFinder(
            Directory directory,
            Protocols protocols,
            Clearances clearances,
            Bookings bookings,
            Rules rules,
            NetworkIndex index,
            Clock clock) {
        this.directory = directory;
        this.protocols = protocols;
        this.clearances = clearances;
        this.bookings = bookings;
        this.rules = rules;
        this.index = index;
        this.clock = clock;
    }

    List<SitePlace> places(Actor actor, FindPlaces command) {
        var protocol = protocol(actor, command);
        var wanted = wanted(actor, command, bounds(actor, command, protocol), protocol);
        var visit = VisitNeeds.of(protocol.calendar().visit(0), rules.startEveryMinutes(command.from()));
        return PlaceSearch.earliest(index, visit, wanted, command.most()).stream()
                .map(spot -> new SitePlace(spot.site(), place(spot, protocol.calendar().visit(0))))
                .toList();
    }

    List<SiteCourse> courses(Actor actor, FindPlaces command) {
        var protocol = protocol(actor, command);
        var bounds = bounds(actor, command, protocol);
        var calendar = protocol.calendar();
        if (bounds.stream().anyMatch(bound -> bound.units().isPresent() && bound.units().getAsInt() < calendar.sessions()))
            return List.of();
        var rhythm = rhythm(calendar, rules.startEveryMinutes(command.from()));
        return CourseScan.earliest(index, rhythm, wanted(actor, command, bounds, protocol), command.most()).stream()
                .map(spots -> new SiteCourse(
                        spots.getFirst().site(),
                        IntStream.range(0, spots.size()).mapToObj(i -> place(spots.get(i), calendar.visit(i))).toList()))
                .toList();
    }

    private Protocol protocol(Actor actor, FindPlaces command) {
        return protocols
                .inForce(actor, command.protocol(), command.from())
                .orElseThrow(() -> new Unknown("protocol " + command.protocol() + " in force on " + command.from()));
    }

    private static Rhythm rhythm(Protocol.Calendar calendar, int everyMinutes) {
        var steps = new ArrayList<Rhythm.Step>();
        for (var stage : calendar.stages()) {
            var visit = VisitNeeds.of(calendar.visit(stage.visit()), everyMinutes);
            for (var i = 0; i < stage.sessions(); i++) {
                var place = new Rhythm.Place(i, stage.sessions(), stage.withinDays(), stage.driftDays());
                steps.add(new Rhythm.Step(visit, stage.minimumGapDays(), stage.maximumGapDays(), place));
            }
        }
        return new Rhythm(steps);
    }

    private List<Limit.Bound> bounds(Actor actor, FindPlaces command, Protocol protocol) {
        if (command.patient().isEmpty()) return List.of();
        return clearances.limits(actor, command.patient().get(), Asked.purpose(protocol, 0));
    }

    private Wanted wanted(Actor actor, FindPlaces command, List<Limit.Bound> bounds, Protocol protocol) {
        var held = command.patient().stream()
                .flatMap(patient -> bookings.findByPatientOrderBySlotFrom(patient.value()).stream())
                .filter(BookingRow::isHeld)
                .toList();
        return new Wanted(
                command.sites().isEmpty() ? actor::mayWorkAt : command.sites()::contains,
                command.from(),
                command.from().plusDays(command.days()),
                tooClose(held, protocol.calendar().minimumGapDays()),
                command.weekdays(),
                command.notBefore(),
                command.notAfter(),
                earliest(bounds),
                latest(bounds),
                held.stream().map(BookingRow::inChair).toList());
    }

    private Set<LocalDate> tooClose(List<BookingRow> held, int gapDays) {
        var zones = new HashMap<SiteId, ZoneId>();
        var dates = new HashSet<LocalDate>();
        for (var row : held) {
            var zone = zones.computeIfAbsent(row.atSite(), site -> directory.site(US, site).zone());
            var date = row.slotFrom().atZone(zone).toLocalDate();
            date.minusDays(gapDays - 1L).datesUntil(date.plusDays(gapDays)).forEach(dates::add);
        }
        return dates;
    }

    private Instant earliest(List<Limit.Bound> bounds) {
        return bounds.stream().flatMap(bound -> bound.from().stream()).reduce(clock.instant(), (one, other) -> one.isAfter(other) ? one : other);
    }

    private static Instant latest(List<Limit.Bound> bounds) {
        return bounds.stream().flatMap(bound -> bound.to().stream()).min(Comparator.naturalOrder()).orElse(Instant.MAX);
    }

    private static Place place(Spot spot, VisitType type) {
        var chosen = spot.chosen().iterator();
        var seat = ResourceId.of(chosen.next());
        var observer = StaffId.of(chosen.next());
        var prescriber = type.needsPrescriber() ? Optional.of(StaffId.of(chosen.next())) : Optional.<StaffId>empty();
        var pump = type.needsPump() ? Optional.of(ResourceId.of(chosen.next())) : Optional.<ResourceId>empty();
        return new Place(spot.site(), TimeSlot.of(spot.from(), spot.length()), seat, observer, prescriber, pump);
    }
}
