package halcyon.scheduling.internal.planner.horizon;

import halcyon.scheduling.Booking;
import halcyon.scheduling.Place;
import halcyon.scheduling.PlanCosts;
import halcyon.scheduling.PlanWeights;
import halcyon.scheduling.internal.planner.search.Dice;
import halcyon.scheduling.internal.search.CourseCalendar;
import halcyon.scheduling.internal.search.Opening;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// The visits of one course whose places do not stand any more, each to be moved within its own site, so that the
/// course keeps its calendar. One after the other, the earliest first; all of them or none.
public final class LostVisits implements Job {
    private final List<Lost> lost;
    private final List<LocalDate> courseDates;
    private final Optional<CourseCalendar> calendar;
    private final PlanWeights weights;
    private final SpotFinder finder;

    /// A visit, the day and the place it has in its course, and where it could be. `at` is its place among
    /// `courseDates`.
    public record Lost(Booking booking, int at, List<Opening> openings) {}

    /// `courseDates` are the days of all visits the course still has; `calendar` is empty when it has lost some,
    /// because then only the distance to others counts, which the openings keep.
    public LostVisits(List<Lost> lost, List<LocalDate> courseDates, Optional<CourseCalendar> calendar, PlanWeights weights) {
        this.lost = List.copyOf(lost);
        this.courseDates = List.copyOf(courseDates);
        this.calendar = calendar;
        this.weights = weights;
        this.finder = new SpotFinder(lost.getFirst().booking().patient(), weights);
    }

    public List<Lost> lost() {
        return lost;
    }

    @Override
    public int weight() {
        return lost.size();
    }

    @Override
    public Optional<Draft> best(Held held, Dice dice, double blink) {
        var dates = new ArrayList<>(courseDates);
        var spots = new ArrayList<Spot>();
        for (var visit : lost) {
            var spot = best(visit, dates, held, dice, blink);
            if (spot.isEmpty()) return Optional.empty();
            spots.add(spot.get());
        }
        var moves = new PlanCosts(0, 0, lost.size(), 0, 0, 0);
        return Optional.of(Draft.of(spots, moves, weights.points(moves)));
    }

    private Optional<Spot> best(Lost visit, List<LocalDate> dates, Held held, Dice dice, double blink) {
        Spot best = null;
        var from = visit.booking().place().slot().from();
        var own = dates.get(visit.at());
        var bestDate = own;
        for (var date : nearest(visit.openings(), own)) {
            if (best != null && weights.points(atLeast(own, date)) >= best.points()) break;
            if (blink > 0 && dice.unit() < blink || !keepsCalendar(dates, visit.at(), date)) continue;
            var place = Optional.of(visit.booking().place());
            var spot = finder.best(visit.openings(), date, place, held, start -> minutesBetween(from, start));
            if (spot.isEmpty() || best != null && spot.get().points() >= best.points()) continue;
            best = spot.get();
            bestDate = date;
        }
        dates.set(visit.at(), bestDate);
        return Optional.ofNullable(best);
    }

    private static List<LocalDate> nearest(List<Opening> openings, LocalDate own) {
        return openings.stream()
                .flatMap(opening -> opening.days().stream())
                .distinct()
                .sorted(Comparator.comparingLong((LocalDate date) -> daysBetween(own, date)).thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private static PlanCosts atLeast(LocalDate own, LocalDate date) {
        return new PlanCosts(0, 0, 0, Math.max(0, daysBetween(own, date) - 1) * Duration.ofDays(1).toMinutes(), 0, 0);
    }

    private static long daysBetween(LocalDate one, LocalDate other) {
        return Math.abs(ChronoUnit.DAYS.between(one, other));
    }

    private boolean keepsCalendar(List<LocalDate> dates, int at, LocalDate date) {
        if (calendar.isEmpty()) return true;
        var moved = new ArrayList<>(dates);
        moved.set(at, date);
        return calendar.get().trouble(moved).isEmpty();
    }

    private static long minutesBetween(Instant one, Instant other) {
        return Duration.between(one, other).abs().toMinutes();
    }
}
