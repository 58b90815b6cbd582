package halcyon.scheduling.internal.rota;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.scheduling.Shift;
import halcyon.scheduling.WeeklyShift;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Weekly shifts over every change of the clocks from 2024 to 2035.
class WeeklyShiftTimeTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2035, 12, 31);

    @ParameterizedTest
    @ValueSource(strings = {
        "America/New_York", "America/Detroit", "America/Chicago", "America/Denver", "America/Phoenix", "America/Los_Angeles",
        "America/Anchorage", "America/Adak", "Pacific/Honolulu", "America/Puerto_Rico", "Pacific/Guam"
    })
    void aNightShiftIsAsLongAsTheNight(String name) {
        var zone = ZoneId.of(name);
        var shifts = sundays(zone, LocalTime.of(0, 30), LocalTime.of(9, 0));

        assertEquals(sundays(), shifts.size());
        for (var shift : shifts) {
            var date = shift.slot().from().atZone(zone).toLocalDate();
            var dayHours = Duration.between(date.atStartOfDay(zone), date.plusDays(1).atStartOfDay(zone));
            assertEquals(Duration.ofMinutes(510).plus(dayHours.minusHours(24)), shift.slot().length(), date.toString());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "America/Chicago", "America/Denver", "America/Los_Angeles", "America/Anchorage"})
    void nothingIsLeftOfAShiftThatTheClocksSkip(String name) {
        var zone = ZoneId.of(name);
        var shifts = sundays(zone, LocalTime.of(2, 0), LocalTime.of(2, 55));

        assertEquals(sundays() - 12, shifts.stream().filter(shift -> shift.slot().from().atZone(zone).getHour() == 2).count());
        assertTrue(shifts.stream().allMatch(shift -> shift.slot().length().compareTo(Duration.ofMinutes(115)) <= 0));
    }

    private static List<Shift> sundays(ZoneId zone, LocalTime from, LocalTime to) {
        var weekly = new WeeklyShift(
                StaffId.of(1), SiteId.of("here"), Shift.Duty.OBSERVER, DayOfWeek.SUNDAY, from, to, FIRST, Optional.of(LAST), 1);
        var all = new TimeSlot(FIRST.atStartOfDay(zone).toInstant(), LAST.plusDays(1).atStartOfDay(zone).toInstant());
        return WeeklyRow.of(weekly).within(all, zone);
    }

    private static int sundays() {
        return (int) FIRST.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY))
                .datesUntil(LAST.plusDays(1))
                .filter(date -> date.getDayOfWeek() == DayOfWeek.SUNDAY)
                .count();
    }
}
