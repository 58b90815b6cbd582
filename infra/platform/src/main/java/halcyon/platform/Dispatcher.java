package halcyon.platform;

import io.micronaut.context.annotation.Value;
import io.micronaut.context.event.ApplicationEventListener;
import io.micronaut.context.event.StartupEvent;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Delivers what is due, one lane per listener side by side; wakes after each commit that published and at least every half
/// second. Several processes may run on one database: the delivery row decides who is first.
@Singleton
final class Dispatcher implements ApplicationEventListener<StartupEvent> {
    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final Duration SWEEP = Duration.ofMillis(500);
    /// People at their screens go before listeners: these never take more than two connections at a time.
    private static final int LANES_AT_ONCE = 2;

    private final Deliveries deliveries;
    private final boolean enabled;
    private final Semaphore work = new Semaphore(0);
    private final ExecutorService lanes = Executors.newVirtualThreadPerTaskExecutor();
    private final Semaphore atOnce = new Semaphore(LANES_AT_ONCE);
    private volatile boolean stopped;

    Dispatcher(Deliveries deliveries, @Value("${halcyon.outbox.enabled:true}") boolean enabled) {
        this.deliveries = deliveries;
        this.enabled = enabled;
    }

    @Override
    public void onApplicationEvent(StartupEvent event) {
        if (enabled) Thread.ofVirtual().name("outbox").start(this::run);
    }

    void wake() {
        work.release();
    }

    @PreDestroy
    void stop() {
        stopped = true;
        wake();
        lanes.close();
    }

    private void run() {
        while (!stopped) {
            try {
                if (!round()) pause();
            } catch (RuntimeException e) {
                if (stopped) return;
                LOG.warn("outbox: {}", e.getMessage());
                pause();
            }
        }
    }

    /// One batch for every listener that has something due; false when there was nothing.
    private boolean round() {
        Stream<Future<Integer>> batches =
                deliveries.lanesDue().stream().map(lane -> lanes.submit(() -> deliver(lane)));
        return batches.toList().stream().mapToInt(Dispatcher::outcome).sum() > 0;
    }

    private int deliver(String lane) throws InterruptedException {
        atOnce.acquire();
        try {
            return deliveries.deliver(lane);
        } finally {
            atOnce.release();
        }
    }

    private static int outcome(Future<Integer> batch) {
        try {
            return batch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        } catch (ExecutionException e) {
            LOG.warn("outbox lane: {}", String.valueOf(e.getCause()));
            return 0;
        }
    }

    private void pause() {
        try {
            if (work.tryAcquire(SWEEP.toMillis(), TimeUnit.MILLISECONDS)) work.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stopped = true;
        }
    }
}
