package halcyon.scheduling.internal.search;

import halcyon.clearance.Limit;
import halcyon.protocol.Stage;
import halcyon.scheduling.internal.need.Needs;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.shared.ResourceId;
import halcyon.shared.Sentence;
import halcyon.shared.StaffId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Every cell at which a visit of a stage could begin at one site, condition by condition: their AND is what is possible, and
/// the first one that leaves nothing is the reason why not.
final class Starts {
    private final Ground ground;
    final Needs needs;
    final Map<ResourceId, Cells> chairs = new LinkedHashMap<>();
    final Map<ResourceId, Cells> pumps = new LinkedHashMap<>();
    final Map<StaffId, Cells> observers = new LinkedHashMap<>();
    final Map<StaffId, Cells> prescribers = new LinkedHashMap<>();
    private final List<Layer> layers = new ArrayList<>();
    private final Cells all;

    Starts(Ground ground, Stage stage, Wishes wishes) {
        this.ground = ground;
        this.needs = Needs.of(ground.protocol().calendar().visit(stage.visit()));
        var calm = new CalmStarts(ground, wishes, needs);
        var inChair = needs.inChair();
        for (var seat : ground.seats())
            if (needs.visit().seats().contains(seat.kind())) chairs.put(seat.id(), calm.seat(seat));
        ground.observers().forEach((person, watcher) -> observers.put(person, watcher.freeFor(needs.attention())));
        layers.add(Layer.of("closed", calm.open(0)));
        layers.add(Layer.of("past", calm.future()));
        layers.add(Layer.of("not-wished", calm.wished()));
        for (var bound : wishes.bounds()) layers.add(limit(bound));
        layers.add(Layer.of("too-close", calm.farFromOthers(stage.minimumGapDays()), stage.minimumGapDays()));
        layers.add(Layer.of("patient-elsewhere", inChair.startsIn(ground.patientFree())));
        needs.prescriber().ifPresent(span -> {
            ground.prescribers().forEach((person, there) -> prescribers.put(person, span.startsIn(there)));
            layers.add(Layer.of("no-prescriber", any(prescribers.values())));
        });
        layers.add(Layer.of("no-observer", any(present())));
        layers.add(Layer.of("observers-full", any(observers.values()), observers.size()));
        layers.add(Layer.of("chairs-full", any(chairs.values()), chairs.size()));
        needs.pump().ifPresent(span -> {
            ground.pumps().forEach((pump, free) -> pumps.put(pump, span.startsIn(free)));
            layers.add(Layer.of("pumps-full", any(pumps.values()), pumps.size()));
        });
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

    private Layer limit(Limit.Bound bound) {
        var begin = ground.none().at(0);
        var end = ground.none().at(ground.days() * Cells.PER_DAY);
        var from = bound.from().filter(begin::isBefore).orElse(begin);
        var to = bound.to().filter(end::isAfter).orElse(end);
        var within = CalmStarts.between(ground, from, to);
        return new Layer(bound.reason(), Sentence.of("scheduling.limit.cure"), needs.inChair().startsIn(within));
    }

    private List<Cells> present() {
        return ground.observers().values().stream()
                .map(watcher -> watcher.presentFor(needs.attention()))
                .toList();
    }

    private Cells any(Collection<Cells> sets) {
        return sets.stream().reduce(ground.none(), Cells::or);
    }
}
