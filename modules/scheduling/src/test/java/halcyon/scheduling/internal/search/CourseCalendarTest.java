package halcyon.scheduling.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.protocol.Protocol;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class CourseCalendarTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 30);
    private static final CourseCalendar SIX_IN_21 = calendar(6, 21, 2, 5);

    @Test
    void spreadsSixSessionsEvenlyOverWorkingDays() {
        var chain = SIX_IN_21.chain(MONDAY, workingDays(MONDAY, 30)).orElseThrow();

        assertEquals(
                List.of(MONDAY, MONDAY.plusDays(3), MONDAY.plusDays(7), MONDAY.plusDays(10), MONDAY.plusDays(14), MONDAY.plusDays(17)),
                chain);
    }

    @Test
    void namesTheSessionThatBreaksTheRule() {
        assertEquals(1, broken(0, 1));
        assertEquals(2, broken(0, 3, 9));
        assertEquals(2, broken(0, 5, 4));
        assertEquals(5, broken(0, 5, 10, 15, 20, 25));
        assertTrue(SIX_IN_21.trouble(dates(0, 4, 8, 12, 16, 20)).isEmpty(), "day 21 is still in the course");
    }

    @Test
    void findsACourseExactlyWhenThereIsOne() {
        var random = new Random(21);
        for (var round = 0; round < 300; round++) {
            var calendar = calendar(2 + random.nextInt(4), 6 + random.nextInt(14), 1 + random.nextInt(3), 3 + random.nextInt(4));
            var days = new TreeSet<LocalDate>();
            for (var day = 0; day < 24; day++) if (random.nextInt(3) > 0) days.add(MONDAY.plusDays(day));
            days.add(MONDAY);

            var found = calendar.chain(MONDAY, days);

            assertEquals(exists(calendar, List.of(MONDAY), days), found.isPresent(), "round " + round);
            found.ifPresent(chain -> {
                assertEquals(Optional.empty(), calendar.trouble(chain));
                assertTrue(days.containsAll(chain));
            });
        }
    }

    private static boolean exists(CourseCalendar calendar, List<LocalDate> so, NavigableSet<LocalDate> days) {
        if (calendar.trouble(so).isPresent()) return false;
        if (so.size() == calendar.rule().sessions()) return true;
        for (var day : days.tailSet(so.getLast(), false)) {
            var longer = new ArrayList<>(so);
            longer.add(day);
            if (exists(calendar, longer, days)) return true;
        }
        return false;
    }

    private static int broken(int... days) {
        return SIX_IN_21.trouble(dates(days)).orElseThrow().index();
    }

    private static List<LocalDate> dates(int... days) {
        return Arrays.stream(days).mapToObj(MONDAY::plusDays).toList();
    }

    private static NavigableSet<LocalDate> workingDays(LocalDate from, int days) {
        var set = new TreeSet<LocalDate>();
        for (var day = from; day.isBefore(from.plusDays(days)); day = day.plusDays(1))
            if (day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY) set.add(day);
        return set;
    }

    static CourseCalendar calendar(int sessions, int withinDays, int minimumGap, int maximumGap) {
        return new CourseCalendar(
                Protocol.Calendar.plain(sessions, withinDays, minimumGap, maximumGap, 15, 40, 45, 10, 10, 2));
    }
}
