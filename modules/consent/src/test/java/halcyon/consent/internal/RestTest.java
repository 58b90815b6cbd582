package halcyon.consent.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RestTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-24T17:00:00Z, 2026-11-25T12:00:00Z", // 10:00 in Denver: 05:00 of the next day
        "2026-11-25T02:00:00Z, 2026-11-25T14:00:00Z", // 19:00: twelve hours later, 07:00
        "2026-11-25T00:00:00Z, 2026-11-25T12:00:00Z", // 17:00: both at 05:00
        "2026-10-31T17:00:00Z, 2026-11-01T12:00:00Z" // the night the clocks go back
    })
    void asksForTheMorningAndTwelveHours(Instant dose, Instant ends) {
        assertEquals(ends, new Rest(LocalTime.of(5, 0), 12).ends(dose, ZoneId.of("America/Denver")));
    }
}
