package halcyon.local.demo;

import halcyon.platform.MovableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/// What is still to happen, in order of time. Doing one thing may plan others; what lies after the end never happens.
final class Agenda {
    private record Item(Instant at, long order, Runnable what) {}

    private final PriorityQueue<Item> items =
            new PriorityQueue<>(Comparator.comparing(Item::at).thenComparingLong(Item::order));
    private final MovableClock clock;
    private final Instant end;
    private final List<Runnable> last = new ArrayList<>();
    private long planned;

    Agenda(MovableClock clock, Instant end) {
        this.clock = clock;
        this.end = end;
    }

    void plan(Instant at, Runnable what) {
        if (at.isBefore(end)) items.add(new Item(at, planned++, what));
    }

    /// What is done when everything else has been, at the end of time.
    void atLast(Runnable what) {
        last.add(what);
    }

    void finish() {
        last.forEach(Runnable::run);
    }

    Instant end() {
        return end;
    }

    Instant now() {
        return clock.instant();
    }

    /// Does the next thing at its time; false when nothing is left.
    boolean next() {
        Item item = items.poll();
        if (item == null) return false;
        Duration ahead = Duration.between(clock.instant(), item.at);
        if (ahead.isPositive()) clock.advance(ahead);
        item.what.run();
        return true;
    }
}
