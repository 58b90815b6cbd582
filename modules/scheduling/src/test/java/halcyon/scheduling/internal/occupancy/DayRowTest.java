package halcyon.scheduling.internal.occupancy;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.shared.TimeSlot;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class DayRowTest {
    @Test
    void aChairDayIsThirtySixBytes() {
        var row = DayRow.empty(Kind.CHAIR);
        row.take(0, 3, Claim.WHOLE);
        row.take(287, 288, Claim.WHOLE);

        var stored = row.stored();

        assertEquals(36, stored.length);
        assertEquals(0b111, stored[0]);
        assertEquals((byte) 0x80, stored[35]);
        assertArrayEquals(stored, DayRow.of(Kind.CHAIR, stored, 4).stored());
    }

    @Test
    void touchingIsNotOverlapping() {
        var row = DayRow.empty(Kind.CHAIR);
        row.take(100, 122, Claim.WHOLE);

        assertTrue(row.fits(122, 144, Claim.WHOLE));
        assertTrue(row.fits(78, 100, Claim.WHOLE));
        assertFalse(row.fits(121, 143, Claim.WHOLE));
        assertFalse(row.fits(79, 101, Claim.WHOLE));
    }

    @Test
    void anObserverOfTwoTakesTwoAndNoThird() {
        var share = Claim.shareOf(2);
        var row = DayRow.empty(Kind.OBSERVER);
        row.take(10, 20, share);
        row.take(15, 25, share);

        assertTrue(row.fits(10, 15, share));
        assertFalse(row.fits(14, 16, share));
        var again = DayRow.of(Kind.OBSERVER, row.stored(), 2);
        again.free(10, 20, share);
        assertTrue(again.fits(14, 25, share));
        assertFalse(again.fits(14, 25, Claim.WHOLE));
        assertThrows(IllegalStateException.class, () -> again.free(10, 11, share));
    }

    @Test
    void observersOfDifferentRatiosAddUp() {
        var row = DayRow.empty(Kind.OBSERVER);
        row.take(0, 1, Claim.shareOf(2));
        row.take(0, 1, Claim.shareOf(4));
        assertTrue(row.fits(0, 1, Claim.shareOf(4)));
        row.take(0, 1, Claim.shareOf(4));
        assertFalse(row.fits(0, 1, Claim.shareOf(10)));
        for (var patients = 1; patients <= 10; patients++) assertEquals(Claim.WHOLE, Claim.shareOf(patients) * patients);
    }

    @Test
    void claimsAreCutAtUtcMidnightAndOrdered() {
        var late = Claim.whole(Kind.CHAIR, 9, slot("2026-11-24T23:00:00Z", "2026-11-25T01:00:00Z"));
        var early = Claim.whole(Kind.CHAIR, 4, slot("2026-11-25T10:00:00Z", "2026-11-25T10:05:00Z"));

        var rows = Part.byRow(List.of(late, early));

        var first = Cells.dayOf(Instant.parse("2026-11-24T00:00:00Z"));
        assertEquals(
                List.of(new RowKey(Kind.CHAIR, 4, first + 1), new RowKey(Kind.CHAIR, 9, first), new RowKey(Kind.CHAIR, 9, first + 1)),
                List.copyOf(rows.keySet()));
        assertEquals(List.of(new Part(late, 276, 288)), rows.get(new RowKey(Kind.CHAIR, 9, first)));
        assertEquals(List.of(new Part(late, 0, 12)), rows.get(new RowKey(Kind.CHAIR, 9, first + 1)));
    }

    @Test
    void claimsStandOnMarks() {
        assertThrows(
                IllegalArgumentException.class,
                () -> Claim.whole(Kind.CHAIR, 1, slot("2026-11-24T23:01:00Z", "2026-11-25T01:00:00Z")));
    }

    private static TimeSlot slot(String from, String to) {
        return new TimeSlot(Instant.parse(from), Instant.parse(to));
    }
}
