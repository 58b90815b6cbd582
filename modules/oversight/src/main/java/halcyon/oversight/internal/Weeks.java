package halcyon.oversight.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/// The last twelve weeks up to now, oldest first, each half-open.
record Weeks(Instant now) {
    static final int COUNT = 12;
    static final Duration WEEK = Duration.ofDays(7);

    Instant begin() {
        return now.minus(WEEK.multipliedBy(COUNT));
    }

    /// The end of each week.
    List<Instant> ends() {
        return IntStream.rangeClosed(1, COUNT).mapToObj(week -> begin().plus(WEEK.multipliedBy(week))).toList();
    }

    List<Integer> series(ToIntFunction<Instant> ofWeekEnding) {
        return ends().stream().map(end -> ofWeekEnding.applyAsInt(end)).toList();
    }
}
