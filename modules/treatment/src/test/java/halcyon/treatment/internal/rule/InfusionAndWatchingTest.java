package halcyon.treatment.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import halcyon.shared.TimeSlot;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InfusionAndWatchingTest {
    private static final Instant START = Instant.parse("2026-11-24T17:10:00Z");

    @ParameterizedTest
    @CsvSource({"0, 0.00", "10, 0.88", "20, 1.75", "39, 3.41", "40, 3.5", "41, 3.5", "300, 3.5"})
    void whatHasRunIsGivenByThePumpsClock(int minutes, BigDecimal given) {
        assertEquals(
                given,
                Infusion.given(new BigDecimal("3.5"), Duration.ofMinutes(minutes), 40));
    }

    /// Own stretch 0 to 60; others as from-to in minutes.
    @ParameterizedTest
    @CsvSource({
        "'', 1",
        "'10-20', 2",
        "'60-90', 1",
        "'-30-0', 1",
        "'-30-5 5-10', 2",
        "'0-60 0-60', 3",
        "'10-30 20-40 29-50', 4",
        "'10-20 20-30 30-40', 2",
    })
    void theMostAtOnceCountsOverlapsNotTouches(String others, int most) {
        assertEquals(most, Watching.mostAtOnce(stretch(0, 60), stretches(others)));
    }

    private static List<TimeSlot> stretches(String text) {
        if (text.isEmpty()) return List.of();
        return Arrays.stream(text.split(" "))
                .map(pair -> pair.split("(?<=\\d)-"))
                .map(pair -> stretch(Integer.parseInt(pair[0]), Integer.parseInt(pair[1])))
                .toList();
    }

    private static TimeSlot stretch(int from, int to) {
        return new TimeSlot(START.plus(Duration.ofMinutes(from)), START.plus(Duration.ofMinutes(to)));
    }
}
