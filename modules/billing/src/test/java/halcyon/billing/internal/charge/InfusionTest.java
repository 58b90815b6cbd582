package halcyon.billing.internal.charge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import halcyon.shared.Money;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InfusionTest {
    static final Rates RATES = new Rates(List.of(), Map.of(MinuteRule.PUSH_AT_MOST, 15, MinuteRule.HOUR, 60, MinuteRule.MORE_WHEN_OVER, 30), Map.<String, Money>of(), Rules.NONE);
    private static final Instant START = Instant.parse("2026-11-03T16:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "1, true, 0", "10, true, 0", "15, true, 0", "16, false, 0", "40, false, 0", "60, false, 0", "90, false, 0", "91, false, 1", "120, false, 1",
        "150, false, 1", "151, false, 2", "180, false, 2", "210, false, 2", "211, false, 3"
    })
    void countsUnitsByTheMinute(int minutes, boolean push, int more) {
        Infusion infusion = new Infusion(START, Optional.of(START.plus(Duration.ofMinutes(minutes))));

        assertEquals(push, infusion.isPush(RATES));
        assertEquals(more, infusion.moreHours(RATES).size());
    }

    @Test
    void isAPushWithoutAStopTime() {
        assertEquals(true, new Infusion(START, Optional.empty()).isPush(RATES));
    }

    @Test
    void showsTheMinutesThatEarnEachUnit() {
        Infusion infusion = new Infusion(START, Optional.of(START.plus(Duration.ofMinutes(151))));

        assertEquals(60, infusion.first(RATES).orElseThrow().length().toMinutes());
        assertEquals(List.of(60L, 31L), infusion.moreHours(RATES).stream().map(slot -> slot.length().toMinutes()).toList());
    }
}
