package halcyon.scheduling.internal.occupancy;

import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Tries a whole transaction again when the database or a race turned it away. Only for work under an idempotency key or a
/// version: an attempt whose answer was lost may have been committed.
public final class Retry {
    private static final int ATTEMPTS = 8;
    private static final int LONGEST_PAUSE_MILLIS = 60;
    // deadlock, lock wait timeout, record changed since last read (MariaDB), duplicate key of a race
    private static final Set<Integer> CODES = Set.of(1213, 1205, 1020, 1062);
    // serialization failure, communication link failure
    private static final Set<String> STATES = Set.of("40001", "08S01");

    private Retry() {}

    public static <T> T ofTransaction(Supplier<T> attempt) {
        for (var number = 1; ; number++) {
            try {
                return attempt.get();
            } catch (RuntimeException failed) {
                if (number == ATTEMPTS || !isPassing(failed)) throw failed;
                pause(number);
            }
        }
    }

    private static boolean isPassing(@Nullable Throwable failed) {
        if (failed == null) return false;
        if (failed instanceof Contended) return true;
        if (failed instanceof SQLException sql && isPassing(sql)) return true;
        return isPassing(failed.getCause());
    }

    // the pool's own exceptions carry no state
    private static boolean isPassing(SQLException failed) {
        var state = failed.getSQLState();
        return CODES.contains(failed.getErrorCode()) || state != null && STATES.contains(state);
    }

    private static void pause(int number) {
        var millis = ThreadLocalRandom.current().nextInt(1, Math.min(LONGEST_PAUSE_MILLIS, 5 << number));
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(millis));
    }
}
