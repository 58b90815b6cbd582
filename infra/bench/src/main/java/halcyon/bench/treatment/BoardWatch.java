package halcyon.bench.treatment;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;

/// Looks at the floor as the board in the browser does, a second after each answer, and says how old each saved set was when it,
/// or a newer one of its session, first stood there.
final class BoardWatch {
    private static final long EVERY = Duration.ofSeconds(1).toNanos();

    private final Callable<Map<Long, Instant>> newest;
    private final Queue<Saved> saved = new ConcurrentLinkedQueue<>();
    private final List<Saved> unseen = new ArrayList<>();
    private final List<Duration> ages = new ArrayList<>();
    private final AtomicBoolean over = new AtomicBoolean();

    /// `newest`: for each session when its newest set was taken.
    BoardWatch(Callable<Map<Long, Instant>> newest) {
        this.newest = newest;
    }

    void saved(Saved set) {
        saved.add(set);
    }

    void end() {
        over.set(true);
    }

    /// Until the end, and once more after it.
    List<Duration> ages() throws Exception {
        for (var last = false; !last; ) {
            last = over.get();
            look();
            if (!last) Rounds.waitUntil(System.nanoTime() + EVERY);
        }
        if (!unseen.isEmpty()) throw new IllegalStateException("the floor never showed " + unseen.size() + " sets");
        return ages;
    }

    private void look() throws Exception {
        for (var set = saved.poll(); set != null; set = saved.poll()) unseen.add(set);
        var shown = newest.call();
        var now = System.nanoTime();
        unseen.removeIf(set -> {
            var at = shown.get(set.session());
            var seen = at != null && !at.isBefore(set.taken());
            if (seen) ages.add(Duration.ofNanos(now - set.answered()));
            return seen;
        });
    }
}
