package halcyon.scheduling.internal;

import halcyon.directory.Resource;
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
        return like(now.chair())
                .flatMap(seat -> people(Shift.Duty.OBSERVER, now.observer())
                        .flatMap(observer -> prescribers(now.prescriber())
                                .flatMap(prescriber -> pumps(now.pump())
                                        .map(pump -> new Place(now.site(), slot(start, seat), seat.id(), observer, prescriber, pump)))))
                .flatMap(place -> option(place).stream());
    }

    private TimeSlot slot(Instant start, Resource seat) {
        return TimeSlot.of(start, Duration.ofMinutes(calendar.needs().apply(row).slotMinutes(seat.cleaningMinutes())));
    }

    private Optional<FewestMoves.Option<Place>> option(Place place) {
        var there = row.movedTo(place, protocol);
        if (stands && there.claims().equals(row.claims())) return Optional.empty();
        if (calendar.trouble(there).isPresent()) return Optional.empty();
        return Optional.of(new FewestMoves.Option<>(place, there.claims()));
    }

    private Stream<Optional<StaffId>> prescribers(Optional<StaffId> own) {
        return own.isEmpty() ? Stream.of(own) : people(Shift.Duty.PRESCRIBER, own.get()).map(Optional::of);
    }

    private Stream<Optional<ResourceId>> pumps(Optional<ResourceId> own) {
        return own.isEmpty() ? Stream.of(own) : like(own.get()).map(pump -> Optional.of(pump.id()));
    }

    // things of the same kind, its own first
    private Stream<Resource> like(ResourceId own) {
        var mine = things.stream().filter(thing -> thing.id().equals(own)).toList();
        var others = things.stream()
                .filter(thing -> !thing.id().equals(own) && mine.stream().anyMatch(one -> one.kind() == thing.kind()));
        return Stream.concat(mine.stream(), others);
    }

    // whoever has this duty that day, its own first; whether they are there in time is the calendar's answer
    private Stream<StaffId> people(Shift.Duty duty, StaffId own) {
        var others = calendar.present().shifts().stream()
                .filter(shift -> shift.duty() == duty)
                .map(Shift::staff)
                .distinct()
                .filter(staff -> !staff.equals(own));
        return Stream.concat(Stream.of(own), others);
    }
}
