package halcyon.scheduling.internal;

import halcyon.clearance.Clearances;
import halcyon.clearance.Limit;
import halcyon.clearance.Subject;
import halcyon.protocol.Protocols;
import halcyon.scheduling.FindPlaces;
import halcyon.scheduling.Place;
import halcyon.scheduling.SitePlace;
import halcyon.scheduling.internal.index.NetworkIndex;
import halcyon.scheduling.internal.index.PlaceSearch;
import halcyon.scheduling.internal.index.Spot;
import halcyon.scheduling.internal.index.Wanted;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/// Asks the index for the earliest places over many sites.
@Singleton
class PlaceFinder {
    private final Protocols protocols;
    private final Clearances clearances;
    private final Bookings bookings;
    private final Rules rules;
    private final NetworkIndex index;
    private final Clock clock;

    PlaceFinder(Protocols protocols, Clearances clearances, Bookings bookings, Rules rules, NetworkIndex index, Clock clock) {
        this.protocols = protocols;
        this.clearances = clearances;
        this.bookings = bookings;
        this.rules = rules;
        this.index = index;
        this.clock = clock;
    }

    List<SitePlace> find(Actor actor, FindPlaces command) {
        var protocol = protocols
                .inForce(actor, command.protocol(), command.from())
                .orElseThrow(() -> new Unknown("protocol " + command.protocol() + " in force on " + command.from()));
        var visit = VisitNeeds.of(protocol, rules.startEveryMinutes(command.from()));
        var length = Duration.ofMinutes(protocol.calendar().chairMinutes() + protocol.calendar().turnoverMinutes());
        return PlaceSearch.earliest(index, visit, wanted(actor, command), command.most()).stream()
                .map(spot -> place(spot, length))
                .toList();
    }

    private Wanted wanted(Actor actor, FindPlaces command) {
        var bounds = command.patient().stream()
                .flatMap(patient -> clearances.limits(actor, patient, Subject.TREATMENT).stream())
                .toList();
        return new Wanted(
                permitted(actor, command),
                command.from(),
                command.from().plusDays(command.days()),
                Set.of(),
                command.weekdays(),
                command.notBefore(),
                command.notAfter(),
                earliest(bounds),
                latest(bounds, command),
                command.patient().stream().flatMap(patient -> elsewhere(patient).stream()).toList());
    }

    private static Predicate<SiteId> permitted(Actor actor, FindPlaces command) {
        return command.sites().isEmpty() ? actor::mayWorkAt : command.sites()::contains;
    }

    private Instant earliest(Collection<Limit.Bound> bounds) {
        return bounds.stream().flatMap(bound -> bound.from().stream()).reduce(clock.instant(), (one, other) -> one.isAfter(other) ? one : other);
    }

    private static Instant latest(Collection<Limit.Bound> bounds, FindPlaces command) {
        var end = command.from().plusDays(command.days() + 2L).atStartOfDay().toInstant(ZoneOffset.UTC);
        return bounds.stream().flatMap(bound -> bound.to().stream()).min(Comparator.naturalOrder()).orElse(end);
    }

    private List<TimeSlot> elsewhere(PatientId patient) {
        return bookings.findByPatientOrderBySlotFrom(patient.value()).stream()
                .filter(row -> row.slotFrom().isBefore(row.watchedUntil()))
                .map(row -> new TimeSlot(row.slotFrom(), row.watchedUntil()))
                .toList();
    }

    private static SitePlace place(Spot spot, Duration length) {
        return new SitePlace(
                spot.site(),
                new Place(
                        TimeSlot.of(spot.from(), length),
                        ResourceId.of(spot.chosen().get(0)),
                        StaffId.of(spot.chosen().get(1)),
                        StaffId.of(spot.chosen().get(2))));
    }
}
