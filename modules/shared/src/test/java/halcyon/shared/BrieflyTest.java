package halcyon.shared;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class BrieflyTest {
    private final AtomicInteger reads = new AtomicInteger();

    @Test
    void readsOnceWithinTheMoment() {
        var briefly = new Briefly<String, Integer>(Duration.ofHours(1));
        assertEquals(1, briefly.get("a", key -> reads.incrementAndGet()));
        assertEquals(1, briefly.get("a", key -> reads.incrementAndGet()));
        assertEquals(2, briefly.get("b", key -> reads.incrementAndGet()));
    }

    @Test
    void readsAgainWhenTheMomentIsOverOrForgotten() {
        var gone = new Briefly<String, Integer>(Duration.ZERO);
        assertEquals(1, gone.get("a", key -> reads.incrementAndGet()));
        assertEquals(2, gone.get("a", key -> reads.incrementAndGet()));
        var briefly = new Briefly<String, Integer>(Duration.ofHours(1));
        assertEquals(3, briefly.get("a", key -> reads.incrementAndGet()));
        briefly.forget();
        assertEquals(4, briefly.get("a", key -> reads.incrementAndGet()));
    }

    @Test
    void keepsNothingThatWasNotFound() {
        var briefly = new Briefly<String, Integer>(Duration.ofHours(1));
        assertThrows(Unknown.class, () -> briefly.get("a", key -> {
            throw new Unknown(key);
        }));
        assertEquals(1, briefly.get("a", key -> reads.incrementAndGet()));
    }
}
