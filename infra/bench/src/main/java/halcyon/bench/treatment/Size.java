package halcyon.bench.treatment;

import java.time.Duration;

/// So many sessions, each saving a set `every` so often, for so long; `warmUp` sets before.
record Size(int sessions, Duration every, Duration span, int warmUp) {
    static Size of(boolean quick) {
        return quick
                ? new Size(4, Duration.ofMillis(250), Duration.ofSeconds(3), 8)
                : new Size(40, Duration.ofSeconds(2), Duration.ofSeconds(60), 2000);
    }

    int setsEach() {
        return (int) (span.toMillis() / every.toMillis());
    }
}
