package halcyon.scheduling.internal;

import halcyon.directory.Resource;
import halcyon.directory.ResourceKind;
import halcyon.protocol.Protocol;
import halcyon.scheduling.Place;
import halcyon.scheduling.Shift;
import halcyon.scheduling.internal.change.FewestMoves;
import halcyon.scheduling.internal.occupancy.Claim;
import halcyon.shared.ResourceId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// One visit of a day and everywhere it could be on that day: at its own time first, where and with whom it is first.
record VisitToPlace(
        BookingRow row, Protocol protocol, SiteCalendar calendar, List<Resource> things, List<Instant> starts, boolean stands)
        implements FewestMoves.Visit<Place> {
    @Override
    public long id() {
        return row.key();
    }

    @Override
    public List<Claim> held() {
        return row.claims();
    }

    @Override
    public Stream<FewestMoves.Option<Place>> options(boolean anyTime) {
        var nearest = Comparator.comparing((Instant start) -> Duration.between(row.slotFrom(), start).abs());
        var times = anyTime ? starts.stream().sorted(nearest) : Stream.of(row.slotFrom());
        return times.flatMap(this::optionsAt);
    }

    private Stream<FewestMoves.Option<Place>> optionsAt(Instant start) {
        var now = row.toBooking().place();
        var slot = TimeSlot.of(start, now.slot().length());
        var inChair = TimeSlot.of(start, row.inChair().length());
        var prescriber = now.prescriber().flatMap(own -> people(Shift.Duty.PRESCRIBER, own, inChair).findFirst());
        if (prescriber.isEmpty() && now.prescriber().isPresent()) return Stream.empty();
        return things(now.chair()).flatMap(chair -> people(Shift.Duty.OBSERVER, now.observer(), inChair)
                .flatMap(observer -> pumps(now.pump())
                        .map(pump -> new Place(now.site(), slot, chair, observer, prescriber, pump))
                        .flatMap(place -> option(place).stream())));
    }

    private Optional<FewestMoves.Option<Place>> option(Place place) {
        var there = row.movedTo(place, protocol);
        if (stands && there.claims().equals(row.claims())) return Optional.empty();
        if (calendar.trouble(there).isPresent()) return Optional.empty();
        return Optional.of(new FewestMoves.Option<>(place, there.claims()));
    }

    private Stream<Optional<ResourceId>> pumps(Optional<ResourceId> own) {
        return own.isEmpty() ? Stream.of(own) : things(own.get()).map(Optional::of);
    }

    // things of the same kind, its own first
    private Stream<ResourceId> things(ResourceId own) {
        var kind = things.stream().filter(thing -> thing.id().equals(own)).map(Resource::kind).findFirst().orElse(ResourceKind.CHAIR);
        var others = things.stream().filter(thing -> thing.kind() == kind).map(Resource::id).filter(id -> !id.equals(own));
        return Stream.concat(Stream.of(own), others);
    }

    private Stream<StaffId> people(Shift.Duty duty, StaffId own, TimeSlot slot) {
        var others = calendar.present().shifts().stream()
                .filter(shift -> shift.duty() == duty)
                .map(Shift::staff)
                .distinct()
                .filter(staff -> !staff.equals(own));
        return Stream.concat(Stream.of(own), others).filter(staff -> calendar.present().covers(staff, duty, slot));
    }
}
