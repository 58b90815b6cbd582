package halcyon.scheduling.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.directory.Site;
import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OpenHoursTest {
    private static final LocalDate SPRING = LocalDate.of(2026, 3, 8);
    private static final LocalDate AUTUMN = LocalDate.of(2026, 11, 1);

    @Test
    void theWallClockRulesOnDaysWhenItChanges() {
        var hours = new OpenHours(site("America/Denver", 8, 18), Set.of());

        assertEquals(slot("2026-03-07T15:00:00Z", "2026-03-08T01:00:00Z"), hours.on(SPRING.minusDays(1)).orElseThrow());
        assertEquals(slot("2026-03-08T14:00:00Z", "2026-03-09T00:00:00Z"), hours.on(SPRING).orElseThrow());
        assertEquals(slot("2026-11-01T15:00:00Z", "2026-11-02T01:00:00Z"), hours.on(AUTUMN).orElseThrow());
        assertEquals(Duration.ofHours(23), hours.wholeDay(SPRING).length());
        assertEquals(Duration.ofHours(25), hours.wholeDay(AUTUMN).length());
        assertEquals(SPRING, hours.dateOf(Instant.parse("2026-03-09T05:59:00Z")));
        assertEquals(SPRING.plusDays(1), hours.dateOf(Instant.parse("2026-03-09T06:00:00Z")));
    }

    @Test
    void closedDaysHaveNoHours() {
        var hours = new OpenHours(site("America/Denver", 8, 18), EnumSet.of(DayOfWeek.SUNDAY));

        assertTrue(hours.on(SPRING).isEmpty());
        assertTrue(hours.on(SPRING.plusDays(1)).isPresent());
    }

    static Site site(String zone, int opens, int closes) {
        return new Site(
                SiteId.of("denver"), "Cherry Creek", ZoneId.of(zone), "1 Main Street", "Denver", "CO", "802061234", "3035550100",
                "1234567893", "261QM0850X", "841234567", "11", LocalTime.of(opens, 0), LocalTime.of(closes, 0));
    }

    private static TimeSlot slot(String from, String to) {
        return new TimeSlot(Instant.parse(from), Instant.parse(to));
    }
}
