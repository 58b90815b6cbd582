package halcyon.scheduling.internal.planner.horizon;

import halcyon.scheduling.FindCourse;
import halcyon.scheduling.Place;
import halcyon.scheduling.PlanCosts;
import halcyon.scheduling.PlanWeights;
import halcyon.scheduling.internal.planner.search.Dice;
import halcyon.scheduling.internal.search.CourseCalendar;
import halcyon.scheduling.internal.search.CourseOpenings;
import halcyon.scheduling.internal.search.Opening;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/// A whole course to be booked: for each first day the days of the others as even as they can be, and on each day the
/// cheapest place.
public final class WaitingCourse implements Job {
    private static final int TRIES_PER_FIRST_DAY = 4;

    private final FindCourse wish;
    private final CourseOpenings openings;
    private final CourseCalendar calendar;
    private final PlanWeights weights;
    private final SpotFinder finder;
    private final LocalDate lastFirst;
    private final Map<List<Opening>, NavigableSet<LocalDate>> days = new IdentityHashMap<>();

    /// The first session lies before `lastFirst`.
    public WaitingCourse(FindCourse wish, CourseOpenings openings, PlanWeights weights, LocalDate lastFirst) {
        this.wish = wish;
        this.openings = openings;
        this.calendar = new CourseCalendar(openings.rule(), openings.sessions());
        this.weights = weights;
        this.finder = new SpotFinder(wish.patient(), weights);
        this.lastFirst = lastFirst;
    }

    public FindCourse wish() {
        return wish;
    }

    public CourseOpenings openings() {
        return openings;
    }

    /// The first session lies before this day.
    public LocalDate lastFirst() {
        return lastFirst;
    }

    public List<Opening> allOpenings() {
        return IntStream.range(0, openings.sessions()).boxed().flatMap(session -> openings.of(session).stream()).distinct().toList();
    }

    @Override
    public int weight() {
        return 1;
    }

    @Override
    public Optional<Draft> best(Held held, Dice dice, double blink) {
        if (openings.tooFew().isPresent()) return Optional.empty();
        Draft best = null;
        for (var first : days(0).headSet(lastFirst)) {
            var waiting = new PlanCosts(ChronoUnit.DAYS.between(wish.from(), first), 0, 0, 0, 0, 0);
            var points = weights.points(waiting);
            if (best != null && points >= best.points()) break;
            if (blink > 0 && dice.unit() < blink) continue;
            var spots = onDaysFrom(first, held, best == null ? Long.MAX_VALUE : best.points() - points);
            if (spots.isEmpty()) continue;
            var draft = Draft.of(spots.get(), waiting, points);
            if (best == null || draft.points() < best.points()) best = draft;
        }
        return Optional.ofNullable(best);
    }

    private Optional<List<Spot>> onDaysFrom(LocalDate first, Held held, long below) {
        var full = new HashMap<Integer, Set<LocalDate>>();
        for (var attempt = 0; attempt < TRIES_PER_FIRST_DAY; attempt++) {
            var chain = calendar.chain(first, session -> without(days(session), full.getOrDefault(session, Set.of())));
            if (chain.isEmpty()) return Optional.empty();
            var spots = spots(chain.get(), held, below);
            if (points(spots) >= below) return Optional.empty();
            if (spots.size() == chain.get().size()) return Optional.of(spots);
            if (spots.isEmpty()) return Optional.empty();
            full.computeIfAbsent(spots.size(), session -> new HashSet<>()).add(chain.get().get(spots.size()));
        }
        return Optional.empty();
    }

    // as far as it goes: the first session that finds nothing ends it, or costs that are too high
    private List<Spot> spots(List<LocalDate> dates, Held held, long below) {
        var spots = new ArrayList<Spot>();
        var before = Optional.<Place>empty();
        for (var session = 0; session < dates.size() && points(spots) < below; session++) {
            var spot = finder.best(openings.of(session), dates.get(session), before, held, start -> 0);
            if (spot.isEmpty()) break;
            spots.add(spot.get());
            before = Optional.of(spot.get().place());
        }
        return spots;
    }

    private static long points(List<Spot> spots) {
        return spots.stream().mapToLong(Spot::points).sum();
    }

    private NavigableSet<LocalDate> days(int session) {
        return days.computeIfAbsent(openings.of(session), stage -> {
            var all = new TreeSet<LocalDate>();
            for (Opening opening : openings.of(session)) all.addAll(opening.days());
            return all;
        });
    }

    private static NavigableSet<LocalDate> without(NavigableSet<LocalDate> days, Set<LocalDate> full) {
        if (full.isEmpty()) return days;
        var left = new TreeSet<>(days);
        left.removeAll(full);
        return left;
    }
}
