package halcyon.treatment.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VitalsClockTest {
    private static final Instant START = Instant.parse("2026-11-24T17:10:00Z");
    private final VitalsClock clock = new VitalsClock(Plans.MONITORING, Duration.ofMinutes(2));

    /// Minutes since the start: last set taken, next due. No last set is an empty cell.
    @ParameterizedTest
    @CsvSource({
        ", 0", "-5, 0", "-1, 10", "0, 10", "7, 10", "8, 20", "10, 20", "19, 30", "25, 30", "40, 55", "54, 70", "60, 70",
    })
    void whileTheDrugRuns(Integer taken, int due) {
        assertEquals(START.plus(Duration.ofMinutes(due)), clock.whileRunning(START, at(taken)));
    }

    /// Minutes since the stop.
    @ParameterizedTest
    @CsvSource({", 15", "-10, 15", "0, 15", "5, 15", "13, 30", "15, 30", "29, 45", "47, 60"})
    void afterTheStop(Integer taken, int due) {
        assertEquals(START.plus(Duration.ofMinutes(due)), clock.afterStop(START, at(taken)));
    }

    private static Optional<Instant> at(Integer minutes) {
        return Optional.ofNullable(minutes).map(Duration::ofMinutes).map(START::plus);
    }
}
