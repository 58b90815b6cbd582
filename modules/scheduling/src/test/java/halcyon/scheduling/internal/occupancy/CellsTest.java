package halcyon.scheduling.internal.occupancy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.TimeSlot;
import java.time.Instant;
import java.util.Random;
import org.junit.jupiter.api.Test;

class CellsTest {
    private static final Instant MIDNIGHT = Instant.parse("2026-11-24T00:00:00Z");
    private static final long DAY = Cells.dayOf(MIDNIGHT);

    @Test
    void aSlotIsHalfOpen() {
        var cells = Cells.none(DAY, 1).add(slot("2026-11-24T09:00:00Z", "2026-11-24T09:10:00Z"));

        assertFalse(cells.has(Instant.parse("2026-11-24T08:59:59Z")));
        assertTrue(cells.has(Instant.parse("2026-11-24T09:00:00Z")));
        assertTrue(cells.has(Instant.parse("2026-11-24T09:09:59Z")));
        assertFalse(cells.has(Instant.parse("2026-11-24T09:10:00Z")));
    }

    @Test
    void onlyWholeCellsAreAvailable() {
        var cells = Cells.none(DAY, 1).add(slot("2026-11-24T09:01:00Z", "2026-11-24T09:12:00Z"));

        assertFalse(cells.has(Instant.parse("2026-11-24T09:01:00Z")));
        assertTrue(cells.has(Instant.parse("2026-11-24T09:05:00Z")));
        assertFalse(cells.has(Instant.parse("2026-11-24T09:10:00Z")));
    }

    @Test
    void aSlotReachesOverUtcMidnight() {
        var cells = Cells.none(DAY, 2).add(slot("2026-11-24T23:30:00Z", "2026-11-25T00:30:00Z"));

        assertEquals(Instant.parse("2026-11-24T23:30:00Z"), cells.at(cells.next(0)));
        assertTrue(cells.has(Instant.parse("2026-11-25T00:25:00Z")));
        assertEquals(1, cells.startsOf(12).next(0) >= 0 ? 1 : 0);
        assertEquals(-1, cells.startsOf(13).next(0));
    }

    @Test
    void everyUtcDayHas288CellsAlsoWhenClocksChange() {
        var spring = Cells.dayOf(Instant.parse("2026-03-08T07:00:00Z"));

        assertEquals(288, Cells.all(spring, 1).size());
        assertEquals(288 * 3, Cells.all(spring, 3).size());
    }

    @Test
    void whatLiesOutsideIsLeftOut() {
        var cells = Cells.none(DAY, 1).add(slot("2026-11-23T12:00:00Z", "2026-11-26T12:00:00Z"));

        assertEquals(Cells.all(DAY, 1), cells);
        assertFalse(cells.has(Instant.parse("2026-11-25T00:00:00Z")));
        assertFalse(cells.has(Instant.parse("2026-11-23T23:59:00Z")));
    }

    @Test
    void agreesWithCountingCellByCell() {
        var random = new Random(20261124);
        for (var round = 0; round < 400; round++) {
            var days = 1 + random.nextInt(5);
            var cells = Cells.none(DAY, days);
            var plain = new boolean[days * Cells.PER_DAY];
            for (var stretch = 0; stretch < random.nextInt(8); stretch++) {
                var from = random.nextInt(plain.length);
                var to = Math.min(plain.length, from + 1 + random.nextInt(200));
                cells.add(new TimeSlot(cells.at(from), cells.at(to)));
                for (var i = from; i < to; i++) plain[i] = true;
            }
            var length = 1 + random.nextInt(150);
            var starts = cells.startsOf(length);
            for (var i = 0; i < plain.length; i++) {
                assertEquals(plain[i], cells.has(i), "cell " + i);
                assertEquals(runs(plain, i, length), starts.has(i), "run of " + length + " from " + i + " in round " + round);
            }
            assertNextVisitsAll(cells, plain);
        }
    }

    @Test
    void shiftsBackCellByCell() {
        var random = new Random(11);
        for (var round = 0; round < 200; round++) {
            var cells = scattered(random);
            var by = random.nextInt(200);
            var shifted = cells.shiftedBack(by);
            for (var cell = 0; cell < cells.size(); cell++)
                assertEquals(cell + by < cells.size() && cells.has(cell + by), shifted.has(cell), "cell " + cell + " by " + by);
        }
    }

    @Test
    void setsCombine() {
        var random = new Random(7);
        var one = scattered(random);
        var other = scattered(random);

        for (var i = 0; i < one.size(); i++) {
            assertEquals(one.has(i) && other.has(i), one.and(other).has(i));
            assertEquals(one.has(i) || other.has(i), one.or(other).has(i));
            assertEquals(one.has(i) && !other.has(i), one.without(other).has(i));
        }
    }

    private static Cells scattered(Random random) {
        var cells = Cells.none(DAY, 2);
        for (var i = 0; i < cells.size(); i++) if (random.nextBoolean()) cells.set(i);
        return cells;
    }

    private static void assertNextVisitsAll(Cells cells, boolean[] plain) {
        var next = cells.next(0);
        for (var i = 0; i < plain.length; i++) {
            if (!plain[i]) continue;
            assertEquals(i, next);
            next = cells.next(i + 1);
        }
        assertEquals(-1, next);
    }

    private static boolean runs(boolean[] plain, int from, int length) {
        if (from + length > plain.length) return false;
        for (var i = from; i < from + length; i++) if (!plain[i]) return false;
        return true;
    }

    private static TimeSlot slot(String from, String to) {
        return new TimeSlot(Instant.parse(from), Instant.parse(to));
    }
}
