package halcyon.scheduling.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Every zone of the United States, every night from 2024 to 2035 in which its clocks change, and every day between.
class AllZonesTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final LocalDate END = LocalDate.of(2036, 1, 1);
    private static final Duration VISIT = Duration.ofMinutes(120);

    /// The names by which the IANA database knows them, with the territories.
    static Stream<String> zones() {
        return Stream.of(
                "America/New_York", "America/Detroit", "America/Kentucky/Louisville", "America/Kentucky/Monticello",
                "America/Indiana/Indianapolis", "America/Indiana/Vincennes", "America/Indiana/Winamac", "America/Indiana/Marengo",
                "America/Indiana/Petersburg", "America/Indiana/Vevay", "America/Indiana/Tell_City", "America/Indiana/Knox",
                "America/Chicago", "America/Menominee", "America/North_Dakota/Center", "America/North_Dakota/New_Salem",
                "America/North_Dakota/Beulah", "America/Denver", "America/Boise", "America/Phoenix", "America/Los_Angeles",
                "America/Anchorage", "America/Juneau", "America/Sitka", "America/Metlakatla", "America/Yakutat", "America/Nome",
                "America/Adak", "Pacific/Honolulu", "America/Puerto_Rico", "America/St_Thomas", "Pacific/Guam", "Pacific/Saipan",
                "Pacific/Pago_Pago");
    }

    @ParameterizedTest
    @MethodSource("zones")
    void daysFollowEachOtherAndHave23Or24Or25Hours(String zone) {
        var hours = hours(zone);
        var changes = changes(zone).stream().map(change -> change.getDateTimeBefore().toLocalDate()).toList();
        var before = hours.wholeDay(FIRST.minusDays(1)).to();
        for (var date = FIRST; date.isBefore(END); date = date.plusDays(1)) {
            var day = hours.wholeDay(date);
            assertEquals(before, day.from(), zone + " " + date);
            assertEquals(changes.contains(date), day.length().toHours() != 24, zone + " " + date + " has " + day.length());
            assertTrue(Set.of(23L, 24L, 25L).contains(day.length().toHours()), zone + " " + date);
            assertEquals(date, hours.dateOf(day.from()));
            assertEquals(date, hours.dateOf(day.to().minusNanos(1)));
            before = day.to();
        }
    }

    /// A visit that begins before the change and ends after it holds exactly its minutes: two UTC hours, 24 cells.
    @ParameterizedTest
    @MethodSource("zones")
    void aVisitAcrossTheChangeHasItsRealLength(String zone) {
        for (var change : changes(zone)) {
            var slot = TimeSlot.of(change.getInstant().minus(Duration.ofMinutes(60)), VISIT);
            var local = Duration.between(
                    slot.from().atZone(ZoneId.of(zone)).toLocalDateTime(), slot.to().atZone(ZoneId.of(zone)).toLocalDateTime());
            assertEquals(VISIT.plus(change.getDuration()), local, "the clocks on the wall say otherwise");

            var firstDay = Cells.dayOf(slot.from()) - 1;
            var held = Cells.none(firstDay, 4).add(slot);
            assertEquals(24, count(held), zone + " " + change);
            assertTrue(held.startsOf(24).has(slot.from()));
            assertFalse(Cells.all(firstDay, 4).without(held).has(change.getInstant()));
        }
    }

    /// Opening hours are those of the wall on every day; as instants they are an hour longer or shorter only where the change
    /// falls into them.
    @ParameterizedTest
    @MethodSource("zones")
    void opensByTheWallClock(String zone) {
        var hours = hours(zone);
        for (var change : changes(zone)) {
            var date = change.getDateTimeBefore().toLocalDate();
            for (var day = date.minusDays(1); !day.isAfter(date.plusDays(1)); day = day.plusDays(1)) {
                var open = hours.ofAnyDay(day);
                assertEquals(Duration.ofHours(10), open.length(), zone + " " + day);
                assertEquals(8, open.from().atZone(ZoneId.of(zone)).getHour());
                assertEquals(day, hours.dateOf(open.from()));
            }
        }
    }

    /// A site that is open through the night of the change has one hour more or less to give.
    @ParameterizedTest
    @MethodSource("zones")
    void aNightOfTheChangeHasOneHourMoreOrLess(String zone) {
        var site = OpenHoursTest.site(zone, 0, 4);
        for (var change : changes(zone)) {
            var date = change.getDateTimeBefore().toLocalDate();
            var night = new OpenHours(site, Set.of(), Map.of()).ofAnyDay(date);
            var cells = Cells.none(Cells.dayOf(night.from()), 2).add(night);
            assertEquals(Duration.ofHours(4).minus(change.getDuration()), night.length(), zone + " " + date);
            assertEquals(night.length().toMinutes() / Cells.MINUTES, count(cells));
        }
    }

    private static int count(Cells cells) {
        var count = 0;
        for (var cell = cells.next(0); cell >= 0; cell = cells.next(cell + 1)) count++;
        return count;
    }

    private static List<ZoneOffsetTransition> changes(String zone) {
        var rules = ZoneId.of(zone).getRules();
        var changes = new ArrayList<ZoneOffsetTransition>();
        Instant end = END.atStartOfDay(ZoneOffset.UTC).toInstant();
        for (var next = rules.nextTransition(FIRST.atStartOfDay(ZoneOffset.UTC).toInstant());
                next != null && next.getInstant().isBefore(end);
                next = rules.nextTransition(next.getInstant())) changes.add(next);
        return changes;
    }

    private static OpenHours hours(String zone) {
        return new OpenHours(OpenHoursTest.site(zone, 8, 18), Set.of(), Map.of());
    }
}
