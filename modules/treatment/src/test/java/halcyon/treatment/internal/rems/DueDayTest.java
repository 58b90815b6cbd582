package halcyon.treatment.internal.rems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Seven calendar days, to the end of the site's day.
class DueDayTest {
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("America/Denver"), ZoneId.of("America/New_York"), ZoneId.of("America/Phoenix"), ZoneId.of("Pacific/Honolulu"),
            ZoneId.of("America/Santiago"), ZoneId.of("Europe/London"), ZoneId.of("Australia/Lord_Howe"), ZoneId.of("Africa/Cairo"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, 2026-12-04", // over Thanksgiving's weekend
        "2026-12-28, 2027-01-04",
        "2028-02-25, 2028-03-03",
    })
    void calendarDaysCount(LocalDate session, LocalDate due) {
        assertEquals(due, DueDay.of(session, 7));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-27, America/Denver, 2026-12-05T07:00:00Z",
        "2026-03-02, America/Denver, 2026-03-10T06:00:00Z", // the clocks go forward in between
        "2026-10-26, America/Denver, 2026-11-03T07:00:00Z", // and back
        "2026-03-01, America/Denver, 2026-03-09T06:00:00Z", // on the last day itself
    })
    void endsWithTheSitesDay(LocalDate session, ZoneId zone, java.time.Instant end) {
        assertEquals(end, DueDay.end(session, 7, zone));
    }

    /// Every day of twelve years in every zone: the form is in time through the last minute of the seventh day, and late a
    /// moment later; the day has its full hours, the hour more or less of a change of clocks among them.
    @Test
    void holdsOnEveryDayOfEveryZone() {
        for (var zone : ZONES)
            for (var day = LocalDate.of(2020, 1, 1); day.getYear() < 2032; day = day.plusDays(1)) {
                var end = DueDay.end(day, 7, zone);
                var last = end.minusNanos(1).atZone(zone);
                assertEquals(day.plusDays(7), last.toLocalDate(), () -> zone + " " + end);
                assertEquals(day.plusDays(8), end.atZone(zone).toLocalDate());
                var begin = day.atStartOfDay(zone).toInstant();
                var hours = Duration.between(begin, end).toMinutes() / 60.0;
                var evenly = Duration.ofDays(8).toHours();
                assertEquals(true, Math.abs(hours - evenly) <= 1, () -> zone + " " + end);
                assertEquals(true, last.toLocalTime().isAfter(LocalTime.of(22, 59)));
            }
    }
}
