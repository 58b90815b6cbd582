package halcyon.scheduling.internal.index;

import halcyon.scheduling.internal.occupancy.Cells;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The index of the whole network's free time. Built from the database at first use; every question first takes over what was
/// written since the last one, by whichever process. Sites, chairs, people and hours are looked at anew once a minute, and
/// as soon as a calendar is stamped, beside the questions.
@Singleton
public class NetworkIndex {
    private static final Logger LOG = LoggerFactory.getLogger(NetworkIndex.class);
    private static final int DAYS_BACK = 2;
    private static final int DAYS_AHEAD = 365;
    private static final int SPARE_DAYS = 9;
    private static final Duration SETTLED_FOR = Duration.ofMinutes(1);
    private static final Duration THOROUGH_EVERY = Duration.ofSeconds(30);

    private final Stored stored;
    private final SiteCards cards;
    private final Clock clock;
    private final ReentrantLock refreshing = new ReentrantLock();
    private final AtomicBoolean renewing = new AtomicBoolean();
    private volatile @Nullable State state;

    NetworkIndex(Stored stored, SiteCards cards, Clock clock) {
        this.stored = stored;
        this.cards = cards;
        this.clock = clock;
    }

    /// One network with the stamps up to which it is true.
    private static final class State {
        final Network network;
        Stored.Stamps stamps;
        volatile Instant settled;
        Instant thorough;

        State(Network network, Stored.Stamps stamps, Instant now) {
            this.network = network;
            this.stamps = stamps;
            this.settled = now;
            this.thorough = now;
        }
    }

    /// The places asked for, true to the moment of asking.
    <T> T ask(Function<Network, T> question) {
        var now = current();
        now.network.lock.readLock().lock();
        try {
            return question.apply(now.network);
        } finally {
            now.network.lock.readLock().unlock();
        }
    }

    /// Reads everything anew; questions are answered from the old until then.
    public void rebuild() {
        var today = Cells.dayOf(clock.instant());
        var network = new Network(today - DAYS_BACK, DAYS_BACK + DAYS_AHEAD + SPARE_DAYS);
        var stamps = stored.now();
        stored.readAll(network);
        Settling.settle(network, cards.all(network.whole()));
        state = new State(network, stamps, clock.instant());
    }

    /// What the index takes in memory.
    public long bytes() {
        return ask(Network::bytes);
    }

    /// What it would take if everything and everyone were used on every day.
    public long bytesAtMost() {
        return ask(Network::bytesAtMost);
    }

    /// What this index and another one of the same network hold differently; nothing when both are true.
    public List<Object> differences(NetworkIndex other) {
        return ask(own -> other.ask(own::differences));
    }

    private State current() {
        var now = state;
        if (now == null) return first();
        if (refreshing.tryLock()) {
            try {
                refresh(now);
            } finally {
                refreshing.unlock();
            }
        }
        if (isOld(now) && renewing.compareAndSet(false, true)) Thread.startVirtualThread(() -> renew(now));
        return now;
    }

    private State first() {
        refreshing.lock();
        try {
            if (state == null) rebuild();
            var built = state;
            if (built == null) throw new IllegalStateException("the index could not be built");
            return built;
        } finally {
            refreshing.unlock();
        }
    }

    private void refresh(State now) {
        var thorough = clock.instant().isAfter(now.thorough.plus(THOROUGH_EVERY));
        var seconds = thorough ? Stored.THOROUGH_SECONDS : Stored.USUAL_SECONDS;
        var changes = stored.since(now.network, now.stamps, seconds);
        now.network.lock.writeLock().lock();
        try {
            changes.applyTo(now.network);
        } finally {
            now.network.lock.writeLock().unlock();
        }
        if (!now.stamps.calendar().equals(changes.stamps().calendar())) now.settled = Instant.MIN;
        now.stamps = changes.stamps();
        if (thorough) now.thorough = clock.instant();
    }

    private boolean isOld(State now) {
        return now.settled.isBefore(clock.instant().minus(SETTLED_FOR));
    }

    private void renew(State now) {
        try {
            if (Cells.dayOf(clock.instant()) - now.network.firstDay >= SPARE_DAYS) {
                rebuild();
                return;
            }
            now.settled = clock.instant();
            var sites = cards.all(now.network.whole());
            now.network.lock.writeLock().lock();
            try {
                Settling.settle(now.network, sites);
            } finally {
                now.network.lock.writeLock().unlock();
            }
        } catch (RuntimeException failed) {
            now.settled = Instant.MIN;
            LOG.warn("the index could not look at the sites anew; the next question tries again", failed);
        } finally {
            renewing.set(false);
        }
    }
}
