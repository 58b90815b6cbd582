package halcyon.contact.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuietHoursTest {
    private static final ZoneId DENVER = ZoneId.of("America/Denver");

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T03:59:59Z, 2026-11-24T03:59:59Z", // 20:59:59
        "2026-11-24T04:00:00Z, 2026-11-24T15:00:00Z", // 21:00
        "2026-11-24T14:59:59Z, 2026-11-24T15:00:00Z", // 07:59:59
        "2026-11-24T15:00:00Z, 2026-11-24T15:00:00Z", // 08:00
        "2026-03-08T05:00:00Z, 2026-03-08T14:00:00Z", // the night the clocks go forward
        "2026-11-01T04:00:00Z, 2026-11-01T15:00:00Z" // the night they go back
    })
    void waitsForTheMorningOfTheSite(Instant now, Instant then) {
        assertEquals(then, new QuietHours(LocalTime.of(21, 0), LocalTime.of(8, 0)).next(now, DENVER));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24T19:30:00Z, 2026-11-24T20:00:00Z", "2026-11-24T20:00:00Z, 2026-11-24T20:00:00Z"})
    void mayLieWithinADay(Instant now, Instant then) {
        assertEquals(then, new QuietHours(LocalTime.of(12, 0), LocalTime.of(13, 0)).next(now, DENVER));
    }
}
