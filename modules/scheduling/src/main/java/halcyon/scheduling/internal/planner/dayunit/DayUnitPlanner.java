package halcyon.scheduling.internal.planner.dayunit;

import halcyon.scheduling.internal.planner.dayunit.DayUnit.Session;
import halcyon.scheduling.internal.planner.dayunit.Timetable.Visit;
import halcyon.scheduling.internal.planner.search.Dice;
import halcyon.scheduling.internal.planner.search.RuinAndRecreate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Plans a day unit: every course gets its first day and every session its slots.
/// @see docs/decisions/0017-planner.md
public final class DayUnitPlanner {
    private final DayUnit unit;

    public DayUnitPlanner(DayUnit unit) {
        this.unit = unit;
    }

    /// The best of as many searches as there are threads, each with its own seed. Empty when not every course found a
    /// place.
    public Optional<Timetable> plan(Duration budget, int threads, long seed) {
        try (var pool = Executors.newFixedThreadPool(threads)) {
            var searches = IntStream.range(0, threads).mapToObj(each -> pool.submit(() -> search(budget, seed * threads + each))).toList();
            return searches.stream().map(DayUnitPlanner::result).min(Comparator.comparingLong(DayPlan::cost)).flatMap(this::timetable);
        }
    }

    private DayPlan search(Duration budget, long seed) {
        var plan = new DayPlan(unit);
        new RuinAndRecreate(plan, new Dice(seed)).run(budget);
        return plan;
    }

    private static DayPlan result(Future<DayPlan> search) {
        try {
            return search.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while planning", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    private Optional<Timetable> timetable(DayPlan plan) {
        var visits = new ArrayList<Visit>();
        for (var course = 0; course < plan.pieces(); course++) {
            var line = plan.line(course);
            if (line.isAside()) return Optional.empty();
            for (var session = 0; session < line.spots.length; session++) visits.add(visit(line, course, session));
        }
        return Optional.of(new Timetable(List.copyOf(visits)));
    }

    private Visit visit(Line line, int course, int index) {
        var spot = line.spots[index];
        var session = line.sessions[index];
        return new Visit(
                course,
                index,
                Spot.day(spot),
                Spot.consultation(spot),
                Spot.installation(spot),
                session.mixedOnTheDay() ? mixing(session, spot) : 0,
                Spot.monitoring(spot),
                line.end(index, spot));
    }

    // as late as it can be: what is mixed does not stand about
    private int mixing(Session session, long spot) {
        var slot = Math.min(unit.slots(), Spot.monitoring(spot) - session.mixing());
        while (!unit.pharmacyOpen()[Spot.day(spot)][slot]) slot--;
        return slot;
    }
}
