package halcyon.scheduling.internal.change;

import halcyon.scheduling.internal.occupancy.Claim;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds new places for the visits of a day that do not stand, with as few other visits moved as possible: first with nobody
/// left over, then with the fewest visits moved at their own time, then with other times as well. A visit may push others out of
/// the way, which are then placed anew in the same manner. Exact within its tries.
public final class FewestMoves<P> {
    private static final int MOST_PUSHED = 3;

    private final List<Visit<P>> visits;
    private final int triesALevel;
    private final Load load = new Load();
    private final Map<Long, P> moved = new LinkedHashMap<>();
    private int tries;
    private boolean anyTime;

    public FewestMoves(List<Visit<P>> visits, Collection<Claim> fixed, int triesALevel) {
        this.visits = List.copyOf(visits);
        this.triesALevel = triesALevel;
        load.add(fixed);
        for (var visit : visits) if (visit.stands()) load.add(visit.held());
    }

    /// A visit that may be moved: what it holds now, whether that still stands, and where it could be, best first.
    public interface Visit<P> {
        long id();

        boolean stands();

        List<Claim> held();

        Stream<Option<P>> options(boolean anyTime);
    }

    public record Option<P>(P place, List<Claim> claims) {}

    /// Where to put which visits, by id; visits that do not stand and are not in it have to be left.
    public Map<Long, P> find() {
        var broken = visits.stream().filter(visit -> !visit.stands()).toList();
        for (var left = 0; left <= broken.size(); left++) if (isSolved(broken, left)) return Map.copyOf(moved);
        return Map.of();
    }

    private boolean isSolved(List<Visit<P>> broken, int left) {
        for (var later : List.of(false, true)) {
            anyTime = later;
            for (var pushed = 0; pushed <= MOST_PUSHED; pushed++) {
                tries = triesALevel;
                if (place(new ArrayDeque<>(broken), pushed, left)) return true;
            }
        }
        return false;
    }

    private boolean place(Deque<Visit<P>> waiting, int pushable, int leavable) {
        if (waiting.isEmpty()) return true;
        var visit = waiting.removeFirst();
        var options = visit.options(anyTime).iterator();
        while (options.hasNext() && tries-- > 0) {
            var option = options.next();
            for (var pushed : pushes(option))
                if (pushed.size() <= pushable && isPlaced(visit, option, pushed, waiting, pushable, leavable)) return true;
        }
        if (isLeft(visit, waiting, pushable, leavable)) return true;
        waiting.addFirst(visit);
        return false;
    }

    private boolean isPlaced(
            Visit<P> visit, Option<P> option, List<Visit<P>> pushed, Deque<Visit<P>> waiting, int pushable, int leavable) {
        pushed.forEach(other -> load.remove(other.held()));
        var fits = load.fits(option.claims());
        if (fits) {
            load.add(option.claims());
            moved.put(visit.id(), option.place());
            pushed.forEach(waiting::addFirst);
            if (place(waiting, pushable - pushed.size(), leavable)) return true;
            pushed.forEach(waiting::remove);
            moved.remove(visit.id());
            load.remove(option.claims());
        }
        pushed.forEach(other -> load.add(other.held()));
        return false;
    }

    // who is left stays where she is booked, so that place is not anyone else's
    private boolean isLeft(Visit<P> visit, Deque<Visit<P>> waiting, int pushable, int leavable) {
        if (leavable == 0 || visit.stands() || !load.fits(visit.held())) return false;
        load.add(visit.held());
        if (place(waiting, pushable, leavable - 1)) return true;
        load.remove(visit.held());
        return false;
    }

    // of something held whole all who are in the way go, of someone's attention one at a time
    private List<List<Visit<P>>> pushes(Option<P> option) {
        var whole = new ArrayList<Visit<P>>();
        Optional<Claim> shared = Optional.empty();
        for (var claim : option.claims()) {
            if (load.fits(List.of(claim))) continue;
            if (claim.share() < Claim.WHOLE) shared = Optional.of(claim);
            else inTheWay(claim).filter(visit -> !whole.contains(visit)).forEach(whole::add);
        }
        if (shared.isEmpty()) return List.of(whole);
        return inTheWay(shared.get())
                .filter(visit -> !whole.contains(visit))
                .map(visit -> Stream.concat(Stream.of(visit), whole.stream()).toList())
                .toList();
    }

    private Stream<Visit<P>> inTheWay(Claim wanted) {
        return visits.stream()
                .filter(visit -> visit.stands() && !moved.containsKey(visit.id()))
                .filter(visit -> visit.held().stream().anyMatch(claim -> isSame(claim, wanted) && claim.slot().overlaps(wanted.slot())));
    }

    private static boolean isSame(Claim one, Claim other) {
        return one.kind() == other.kind() && one.resource() == other.resource();
    }
}
