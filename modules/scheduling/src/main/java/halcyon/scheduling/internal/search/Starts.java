package halcyon.scheduling.internal.search;

import halcyon.clearance.Limit;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.shared.ResourceId;
import halcyon.shared.Sentence;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every cell at which a visit could begin, condition by condition: their AND is what is possible, and the first one that
/// leaves nothing is the reason why not.
final class Starts {
    private final Ground ground;
    private final Wishes wishes;
    private final List<Layer> layers = new ArrayList<>();
    final Map<ResourceId, Cells> chairs = new LinkedHashMap<>();
    final Map<StaffId, Cells> observers = new LinkedHashMap<>();
    final Map<StaffId, Cells> prescribers = new LinkedHashMap<>();
    private final Cells all;

    Starts(Ground ground, Wishes wishes) {
        this.ground = ground;
        this.wishes = wishes;
        ground.chairs().forEach((chair, free) -> chairs.put(chair, free.startsOf(ground.slotCells())));
        ground.observersFree().forEach((observer, free) -> observers.put(observer, free.startsOf(ground.chairCells())));
        ground.prescribers().forEach((person, there) -> prescribers.put(person, there.startsOf(ground.chairCells())));
        layers.add(Layer.of("closed", openStarts()));
        layers.add(Layer.of("past", future()));
        layers.add(Layer.of("not-wished", wishedStarts()));
        for (var bound : wishes.bounds()) layers.add(limit(bound));
        layers.add(Layer.of("too-close", farEnough(), ground.protocol().calendar().minimumGapDays()));
        layers.add(Layer.of("patient-elsewhere", ground.patientFree().startsOf(ground.chairCells())));
        layers.add(Layer.of("no-prescriber", any(prescribers.values())));
        layers.add(Layer.of("no-observer", any(starts(ground.observersOnRota().values()))));
        layers.add(Layer.of("observers-full", any(observers.values()), ground.observersFree().size()));
        layers.add(Layer.of("chairs-full", any(chairs.values()), ground.chairs().size()));
        all = layers.stream().map(Layer::starts).reduce(Cells::and).orElseThrow();
    }

    /// Where every condition holds.
    Cells all() {
        return all;
    }

    /// Why nothing begins on this date: the last moment that still looked possible, and the condition that ended it. When
    /// something could begin, then the rest of the course is what does not fit.
    Refused whyNotOn(LocalDate date) {
        var left = ground.none().add(ground.hours().wholeDay(date));
        var at = ground.hours().ofAnyDay(date).from();
        for (var layer : layers) {
            left = left.and(layer.starts());
            if (left.isEmpty()) return new Refused(at, layer.reason(), layer.cure());
            at = left.at(left.next(0));
        }
        return new Refused(at, Sentence.of("scheduling.rest-does-not-fit"), Sentence.of("scheduling.rest-does-not-fit.cure"));
    }

    /// Why a visit cannot begin at this very moment.
    Refused whyNotAt(Instant start) {
        for (var layer : layers) if (!layer.starts().has(start)) return new Refused(start, layer.reason(), layer.cure());
        throw new IllegalArgumentException("a visit can begin at " + start);
    }

    record Refused(Instant at, Sentence reason, Sentence cure) {}

    /// The first start of the date that the site and the patient would accept, whoever is free.
    Instant firstWished(LocalDate date) {
        var wished = ground.none().add(ground.hours().wholeDay(date));
        for (var layer : layers.subList(0, 3)) wished = wished.and(layer.starts());
        return wished.isEmpty() ? ground.hours().ofAnyDay(date).from() : wished.at(wished.next(0));
    }

    List<LocalDate> dates() {
        var first = ground.hours().dateOf(ground.none().at(0));
        var last = ground.hours().dateOf(ground.none().at(ground.days() * Cells.PER_DAY - 1));
        return first.datesUntil(last.plusDays(1)).toList();
    }

    private Cells openStarts() {
        var starts = ground.none();
        var length = Duration.ofMinutes((long) ground.slotCells() * Cells.MINUTES);
        for (var date : dates()) ground.hours().on(date).ifPresent(open -> addGrid(starts, open, length));
        return starts;
    }

    private void addGrid(Cells starts, TimeSlot open, Duration length) {
        var step = Duration.ofMinutes(ground.startEveryMinutes());
        for (var at = Cells.nextMark(open.from()); !at.plus(length).isAfter(open.to()); at = at.plus(step)) {
            var index = starts.indexOf(at);
            if (index >= 0 && index < starts.size()) starts.set((int) index);
        }
    }

    private Cells future() {
        var end = ground.none().at(ground.days() * Cells.PER_DAY);
        var from = later(ground.now(), ground.hours().wholeDay(wishes.from()).from());
        return from.isBefore(end) ? ground.none().add(new TimeSlot(from, end)) : ground.none();
    }

    private Cells wishedStarts() {
        var wished = ground.none();
        var zone = ground.hours().site().zone();
        for (var date : dates()) {
            if (!wishes.wants(date)) continue;
            var from = date.atTime(wishes.notBefore()).atZone(zone).toInstant();
            var to = date.atTime(wishes.notAfter()).atZone(zone).toInstant();
            if (from.isBefore(to)) wished.add(new TimeSlot(from, to));
        }
        return wished.startsOf(ground.chairCells());
    }

    private Layer limit(Limit.Bound bound) {
        var begin = ground.none().at(0);
        var end = ground.none().at(ground.days() * Cells.PER_DAY);
        var from = bound.from().filter(begin::isBefore).orElse(begin);
        var to = bound.to().filter(end::isAfter).orElse(end);
        var within = from.isBefore(to) ? ground.none().add(new TimeSlot(from, to)) : ground.none();
        return new Layer(bound.reason(), Sentence.of("scheduling.limit.cure"), within.startsOf(ground.chairCells()));
    }

    private Cells farEnough() {
        var near = ground.none();
        var gap = ground.protocol().calendar().minimumGapDays();
        for (var booked : ground.bookedDates())
            for (var date = booked.minusDays(gap - 1L); date.isBefore(booked.plusDays(gap)); date = date.plusDays(1))
                near.add(ground.hours().wholeDay(date));
        return Cells.all(ground.firstDay(), ground.days()).without(near);
    }

    private List<Cells> starts(Collection<Cells> present) {
        return present.stream().map(cells -> cells.startsOf(ground.chairCells())).toList();
    }

    private Cells any(Collection<Cells> sets) {
        return sets.stream().reduce(ground.none(), Cells::or);
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
