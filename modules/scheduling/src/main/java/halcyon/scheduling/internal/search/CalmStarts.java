package halcyon.scheduling.internal.search;

import halcyon.scheduling.internal.need.Needs;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.time.Instant;

/// Where a visit could begin as far as nobody else is concerned: by the site's hours, the patient's wishes, the clock.
final class CalmStarts {
    private final Ground ground;
    private final Wishes wishes;
    private final Needs needs;
    private final Cells open;

    CalmStarts(Ground ground, Wishes wishes, Needs needs) {
        this.ground = ground;
        this.wishes = wishes;
        this.needs = needs;
        this.open = openFor(needs.slotMinutes(0));
    }

    /// On the grid of starts, over before the site closes, the seat cleaned.
    Cells open(int cleaningMinutes) {
        var minutes = needs.slotMinutes(cleaningMinutes);
        return minutes == needs.slotMinutes(0) ? open : openFor(minutes);
    }

    /// Where this seat could be begun with.
    Cells seat(Seat seat) {
        var minutes = needs.slotMinutes(seat.cleaningMinutes());
        return seat.free().startsOf(minutes / Cells.MINUTES).and(open(seat.cleaningMinutes()));
    }

    Cells future() {
        var end = ground.none().at(ground.days() * Cells.PER_DAY);
        var day = ground.hours().wholeDay(wishes.from()).from();
        return between(ground, ground.now().isAfter(day) ? ground.now() : day, end);
    }

    Cells wished() {
        var wished = ground.none();
        var zone = ground.hours().site().zone();
        for (var date : ground.dates()) {
            if (!wishes.wants(date)) continue;
            var from = date.atTime(wishes.notBefore()).atZone(zone).toInstant();
            var to = date.atTime(wishes.notAfter()).atZone(zone).toInstant();
            if (from.isBefore(to)) wished.add(new TimeSlot(from, to));
        }
        return needs.inChair().startsIn(wished);
    }

    Cells farFromOthers(int gap) {
        var near = ground.none();
        for (var booked : ground.bookedDates())
            for (var date = booked.minusDays(gap - 1L); date.isBefore(booked.plusDays(gap)); date = date.plusDays(1))
                near.add(ground.hours().wholeDay(date));
        return Cells.all(ground.firstDay(), ground.days()).without(near);
    }

    static Cells between(Ground ground, Instant from, Instant to) {
        return from.isBefore(to) ? ground.none().add(new TimeSlot(from, to)) : ground.none();
    }

    private Cells openFor(int minutes) {
        var starts = ground.none();
        var length = Duration.ofMinutes(minutes);
        for (var date : ground.dates()) ground.hours().on(date).ifPresent(hours -> addGrid(starts, hours, length));
        return starts;
    }

    private void addGrid(Cells starts, TimeSlot hours, Duration length) {
        var step = Duration.ofMinutes(ground.startEveryMinutes());
        for (var at = Cells.nextMark(hours.from()); !at.plus(length).isAfter(hours.to()); at = at.plus(step)) {
            var index = starts.indexOf(at);
            if (index >= 0 && index < starts.size()) starts.set((int) index);
        }
    }
}
