package halcyon.scheduling.internal.planner.horizon;

import halcyon.scheduling.Place;
import halcyon.scheduling.PlanCosts;
import halcyon.scheduling.PlanWeights;
import halcyon.scheduling.internal.need.Span;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.scheduling.internal.occupancy.Claim;
import halcyon.scheduling.internal.occupancy.Kind;
import halcyon.scheduling.internal.search.Opening;
import halcyon.scheduling.internal.search.Seat;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jspecify.annotations.Nullable;

/// The cheapest place of one visit on a date: over all starts and seats of a site, with the first person and pump that
/// are free; those of the visit before come first.
final class SpotFinder {
    private final PatientId patient;
    private final PlanWeights weights;
    private final Map<OnDate, List<Integer>> starts = new HashMap<>();

    private record OnDate(Opening opening, LocalDate date) {}

    /// A start whose people and things are settled, the seat not yet.
    private record Crew(
            Opening opening,
            int start,
            Instant at,
            StaffId observer,
            Optional<StaffId> prescriber,
            Optional<ResourceId> pump,
            List<Claim> claims) {}

    SpotFinder(PatientId patient, PlanWeights weights) {
        this.patient = patient;
        this.weights = weights;
    }

    /// `minutesMoved` says how far a start is from where the visit was. The site of the visit before comes first, then
    /// the others in their order; one is only looked at when those before it have nothing. Of equal places the one
    /// nearest to the time of day before.
    Optional<Spot> best(List<Opening> openings, LocalDate date, Optional<Place> before, Held held, ToLongFunction<Instant> minutesMoved) {
        var steady = before.flatMap(place -> openings.stream().filter(opening -> isAt(opening, place)).findFirst());
        var best = steady.flatMap(opening -> best(opening, date, before, held, minutesMoved));
        for (var i = 0; best.isEmpty() && i < openings.size(); i++)
            if (steady.isEmpty() || steady.get() != openings.get(i)) best = best(openings.get(i), date, before, held, minutesMoved);
        return best;
    }

    // the nearest to the usual time first, so that only a cheaper one replaces it
    private Optional<Spot> best(Opening opening, LocalDate date, Optional<Place> before, Held held, ToLongFunction<Instant> minutesMoved) {
        Spot best = null;
        for (var start : starts(opening, date, before)) {
            var at = opening.ground().patientFree().at(start);
            if (best != null && weights.points(atLeast(opening, at, date, minutesMoved)) >= best.points()) continue;
            var crew = crew(opening, start, before, held);
            var spot = crew.isEmpty() ? null : seated(crew.get(), date, before, held, minutesMoved);
            if (spot != null && (best == null || spot.points() < best.points())) best = spot;
            if (best != null && best.points() == 0) break;
        }
        return Optional.ofNullable(best);
    }

    private List<Integer> starts(Opening opening, LocalDate date, Optional<Place> before) {
        var all = starts.computeIfAbsent(new OnDate(opening, date), key -> opening.on(date));
        if (before.isEmpty() || all.isEmpty()) return all;
        var hours = opening.ground().hours();
        var usual = date.atTime(hours.timeOf(before.get().slot().from())).atZone(hours.site().zone()).toInstant();
        var cell = opening.ground().patientFree().indexOf(usual);
        return all.stream().sorted(Comparator.comparingLong(start -> Math.abs(start - cell))).toList();
    }

    // what is known of a start before anyone looks who is free
    private PlanCosts atLeast(Opening opening, Instant at, LocalDate date, ToLongFunction<Instant> minutesMoved) {
        var end = at.plus(Duration.ofMinutes(opening.needs().slotMinutes(0)));
        return new PlanCosts(0, 0, 0, minutesMoved.applyAsLong(at), overtime(opening, new TimeSlot(at, end), date), 0);
    }

    private static boolean isAt(Opening opening, Place place) {
        return opening.ground().hours().site().id().equals(place.site());
    }

    private Optional<Crew> crew(Opening opening, int start, Optional<Place> before, Held held) {
        var needs = opening.needs();
        var at = opening.ground().patientFree().at(start);
        var own = Claim.whole(Kind.PATIENT, patient.value(), needs.inChair().after(at));
        if (!held.fits(own)) return Optional.empty();
        var claims = new ArrayList<Claim>();
        claims.add(own);
        var attention = needs.attention();
        var observer = pick(
                opening.observers(), start, before.map(Place::observer), held, each -> attention.claims(each.value(), at));
        if (observer.isEmpty()) return Optional.empty();
        claims.addAll(attention.claims(observer.get().value(), at));
        var prescriber = needs.prescriber()
                .flatMap(span -> pick(opening.prescribers(), start, before.flatMap(Place::prescriber), held, each -> List.of()));
        if (needs.prescriber().isPresent() && prescriber.isEmpty()) return Optional.empty();
        var pump = needs.pump()
                .flatMap(span -> pick(opening.pumps(), start, before.flatMap(Place::pump), held, each -> pumping(each, span, at)));
        if (needs.pump().isPresent() && pump.isEmpty()) return Optional.empty();
        needs.pump().ifPresent(span -> claims.addAll(pumping(pump.orElseThrow(), span, at)));
        return Optional.of(new Crew(opening, start, at, observer.get(), prescriber, pump, claims));
    }

    private static List<Claim> pumping(ResourceId pump, Span span, Instant at) {
        return List.of(Claim.whole(Kind.PUMP, pump.value(), span.after(at)));
    }

    private interface Taking<K> {
        List<Claim> by(K each);
    }

    private static <K> Optional<K> pick(Map<K, Cells> free, int start, Optional<K> preferred, Held held, Taking<K> taking) {
        if (preferred.isPresent() && isFree(free, preferred.get(), start, held, taking)) return preferred;
        for (var each : free.keySet()) if (isFree(free, each, start, held, taking)) return Optional.of(each);
        return Optional.empty();
    }

    private static <K> boolean isFree(Map<K, Cells> free, K each, int start, Held held, Taking<K> taking) {
        var cells = free.get(each);
        return cells != null && cells.has(start) && taking.by(each).stream().allMatch(held::fits);
    }

    private @Nullable Spot seated(Crew crew, LocalDate date, Optional<Place> before, Held held, ToLongFunction<Instant> minutesMoved) {
        Spot best = null;
        for (var seat : crew.opening().ground().seats()) {
            var free = crew.opening().chairs().get(seat.id());
            if (free == null || !free.has(crew.start())) continue;
            var slot = TimeSlot.of(crew.at(), Duration.ofMinutes(crew.opening().needs().slotMinutes(seat.cleaningMinutes())));
            var claim = Claim.whole(Kind.CHAIR, seat.id().value(), slot);
            if (!held.fits(claim)) continue;
            var costs = costs(crew, seat, slot, date, held, minutesMoved.applyAsLong(crew.at()));
            var points = weights.points(costs);
            var isSame = before.map(Place::chair).filter(seat.id()::equals).isPresent();
            if (best == null || points < best.points() || isSame && points == best.points()) best = spot(crew, seat, slot, claim, costs, points);
        }
        return best;
    }

    private static Spot spot(Crew crew, Seat seat, TimeSlot slot, Claim claim, PlanCosts costs, long points) {
        var claims = new ArrayList<>(crew.claims());
        claims.add(claim);
        var site = crew.opening().ground().hours().site().id();
        return new Spot(new Place(site, slot, seat.id(), crew.observer(), crew.prescriber(), crew.pump()), claims, costs, points);
    }

    private PlanCosts costs(Crew crew, Seat seat, TimeSlot slot, LocalDate date, Held held, long minutesMoved) {
        var hours = crew.opening().ground().hours().ofAnyDay(date);
        return new PlanCosts(0, idle(crew, seat, slot, hours, held), 0, minutesMoved, overtime(crew.opening(), slot, date), 0);
    }

    private long overtime(Opening opening, TimeSlot slot, LocalDate date) {
        var late = opening.ground().hours().ofAnyDay(date).to().minus(Duration.ofMinutes(weights.lateMinutes()));
        return Math.max(0, Duration.between(slot.from().isAfter(late) ? slot.from() : late, slot.to()).toMinutes());
    }

    /// Minutes before and after the visit, between it and its neighbours or the site's hours, too short for another one
    /// like it.
    private static long idle(Crew crew, Seat seat, TimeSlot slot, TimeSlot hours, Held held) {
        var cells = seat.free();
        var length = Cells.count(slot.length());
        var opens = (int) Math.max(0, cells.indexOf(hours.from()));
        var closes = (int) Math.min(cells.size(), cells.indexOf(hours.to()));
        var before = gap(crew.start() - 1, -1, opens, closes, length, seat, crew, held);
        var after = gap(crew.start() + length, 1, opens, closes, length, seat, crew, held);
        return (long) Cells.MINUTES * ((before < length ? before : 0) + (after < length ? after : 0));
    }

    private static int gap(int first, int step, int opens, int closes, int most, Seat seat, Crew crew, Held held) {
        var begin = crew.opening().ground().firstDay() * Cells.PER_DAY;
        var gap = 0;
        for (var cell = first; cell >= opens && cell < closes && gap < most; cell += step, gap++)
            if (!seat.free().has(cell) || !held.isFree(Kind.CHAIR, seat.id().value(), begin + cell)) break;
        return gap;
    }
}
