package halcyon.scheduling.internal.occupancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RetryTest {
    private final AtomicInteger attempts = new AtomicInteger();

    @Test
    void triesAgainWhatARaceTurnedAway() {
        assertEquals("done", Retry.ofTransaction(failing(3, new IllegalStateException(new SQLException("deadlock", "40001", 1213)))));
        assertEquals(4, attempts.get());
        assertEquals("done", Retry.ofTransaction(failing(1, new Contended())));
    }

    @Test
    void doesNotTryAgainWhatStaysWrong() {
        var noConnection = new IllegalStateException(new SQLTransientConnectionException("the pool is empty"));

        assertThrows(IllegalStateException.class, () -> Retry.ofTransaction(failing(1, noConnection)));
        assertThrows(IllegalArgumentException.class, () -> Retry.ofTransaction(failing(1, new IllegalArgumentException("wrong"))));
        assertEquals(2, attempts.get());
    }

    @Test
    void givesUpInTheEnd() {
        assertThrows(Contended.class, () -> Retry.ofTransaction(failing(100, new Contended())));
        assertEquals(8, attempts.get());
    }

    private Supplier<String> failing(int times, RuntimeException how) {
        var left = new AtomicInteger(times);
        return () -> {
            attempts.incrementAndGet();
            if (left.getAndDecrement() > 0) throw how;
            return "done";
        };
    }
}
