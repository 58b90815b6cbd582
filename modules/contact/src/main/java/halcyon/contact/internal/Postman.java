package halcyon.contact.internal;

import halcyon.contact.internal.post.Carried;
import halcyon.contact.internal.post.Carriers;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.Semaphore;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Sends messages, a few at once: takes the row in one transaction, carries the letter outside any, writes the outcome in
/// another. Killed between the two, the message is tried again with the same key when its lease is over; one whose outcome was
/// written is never touched again.
@Singleton
class Postman {
    private static final Logger LOG = LoggerFactory.getLogger(Postman.class);

    private final Sending sending;
    private final Carriers carriers;
    private final Clock clock;
    private final Semaphore free;
    private final ExecutorService lanes = Executors.newVirtualThreadPerTaskExecutor();

    Postman(Sending sending, Carriers carriers, Clock clock) {
        this.sending = sending;
        this.carriers = carriers;
        this.clock = clock;
        this.free = new Semaphore(sending.senders(LocalDate.now(clock)));
    }

    /// Sends it in the background if it may go now.
    Future<?> soon(long message) {
        return lanes.submit(() -> send(message));
    }

    /// Sends all that is due, and waits until each was tried.
    void sendDue() {
        sending.due(clock.instant()).stream().<Future<?>>map(this::soon).toList().forEach(Postman::await);
    }

    private void send(long message) {
        free.acquireUninterruptibly();
        try {
            sending.take(message).ifPresent(taken -> sending.write(taken, carry(taken)));
        } catch (RuntimeException e) {
            LOG.warn("message {}: {}", message, e.getClass().getSimpleName());
        } finally {
            free.release();
        }
    }

    private Carried carry(Sending.Taken taken) {
        return carriers.carry(taken.letter());
    }

    private static void await(Future<?> sent) {
        try {
            sent.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    @PreDestroy
    void stop() {
        lanes.close();
    }
}
