package halcyon.treatment.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.protocol.Care;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FastTest {
    private static final Instant DOSE = Instant.parse("2026-11-30T17:00:00Z");
    private static final Care.Fasting LABEL = new Care.Fasting(120, 30); // esketamine label: no food 2 h, no liquids 30 min

    @ParameterizedTest
    @CsvSource({"120, 30, true, true", "119, 30, false, true", "120, 29, true, false", "0, 0, false, false", "600, 600, true, true"})
    void theMinutesAreCountedToTheDose(int sinceFood, int sinceDrink, boolean food, boolean drink) {
        var fast = new Fast(LABEL, ago(sinceFood), ago(sinceDrink));

        assertEquals(food, fast.foodKept(DOSE));
        assertEquals(drink, fast.drinkKept(DOSE));
        assertEquals(food && drink, !fast.over().orElseThrow().isAfter(DOSE));
    }

    @Test
    void whatTheProtocolDoesNotAskNeedsNoAnswer() {
        assertFalse(Fast.isAsked(new Care.Fasting(0, 0)));
        assertFalse(new Fast(new Care.Fasting(120, 0), ago(200), Optional.empty()).isUnknown());
        assertTrue(new Fast(LABEL, ago(200), Optional.empty()).isUnknown());
    }

    @ParameterizedTest
    @CsvSource({
        "09:00, 08:30, 2026-11-30T15:30:00Z",
        "09:00, 09:00, 2026-11-30T16:00:00Z",
        "09:00, 20:00, 2026-11-30T03:00:00Z",
        "09:00, 10:00, ",
        "09:00, 10:01, 2026-11-29T17:01:00Z"
    })
    void anOclockIsTodaysOrYesterdaysAndNeverJustAhead(LocalTime now, LocalTime said, Instant meant) {
        var clock = ZonedDateTime.of(LocalDate.of(2026, 11, 30), now, ZoneId.of("America/Denver"));

        assertEquals(Optional.ofNullable(meant), LastTime.of(said, clock, Duration.ofHours(1)));
    }

    private static Optional<Instant> ago(int minutes) {
        return Optional.of(DOSE.minus(Duration.ofMinutes(minutes)));
    }
}
