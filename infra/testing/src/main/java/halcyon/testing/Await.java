package halcyon.testing;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// Waits for a state instead of sleeping for a time.
public final class Await {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration STEP = Duration.ofMillis(20);

    private Await() {}

    /// Waits up to 20 seconds; fails with `what` was awaited.
    public static void await(String what, BooleanSupplier condition) {
        await(what, PATIENCE, condition);
    }

    public static void await(String what, Duration patience, BooleanSupplier condition) {
        value(what, patience, () -> condition.getAsBoolean() ? Optional.of(true) : Optional.empty());
    }

    /// Waits until there is a value, and returns it.
    public static <T> T value(String what, Duration patience, Supplier<Optional<T>> source) {
        var deadline = System.nanoTime() + patience.toNanos();
        while (true) {
            var found = source.get();
            if (found.isPresent()) return found.get();
            if (System.nanoTime() > deadline)
                throw new AssertionError("waited " + patience.toSeconds() + " s in vain for: " + what);
            LockSupport.parkNanos(STEP.toNanos());
        }
    }
}
