package halcyon.scheduling.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import halcyon.scheduling.internal.occupancy.Claim;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// The arithmetic on whole words says what counting cell by cell says.
class BitsTest {
    private static final int CELLS = 300;
    private static final int WORDS = Bits.words(CELLS);

    private final Random random = new Random(20261124);

    @Test
    void startsAreWhereARunOfTheLengthBegins() {
        for (var round = 0; round < 200; round++) {
            var bits = mostly(0.9);
            var length = 1 + random.nextInt(80);
            var starts = bits.clone();
            Bits.toStarts(starts, WORDS, length);
            for (var cell = 0; cell < WORDS * 64; cell++) assertEquals(run(bits, cell) >= length, has(starts, cell), "cell " + cell);
        }
    }

    @Test
    void theLongestRunIsFound() {
        for (var round = 0; round < 50; round++) {
            var bits = mostly(0.8);
            var longest = 0;
            for (var cell = 0; cell < WORDS * 64; cell++) longest = Math.max(longest, run(bits, cell));
            assertEquals(longest, Bits.longestRun(bits, WORDS));
        }
    }

    @Test
    void cellsMoveTowardsTheBeginning() {
        var bits = mostly(0.5);
        for (var by = 0; by < 130; by++) {
            var moved = bits.clone();
            Bits.earlier(moved, WORDS, by);
            for (var cell = 0; cell < WORDS * 64; cell++) assertEquals(cell + by < WORDS * 64 && has(bits, cell + by), has(moved, cell));
        }
    }

    @Test
    void aLineAnswersFromAnyCellOn() {
        var days = 20;
        var line = new Line(days, 1);
        var plain = new boolean[days * 288 + 64];
        for (var i = 0; i < 40; i++) {
            var from = random.nextInt(days * 288 - 50);
            line.fill(0, from, from + 50);
            for (var cell = from; cell < from + 50; cell++) plain[cell] = true;
        }
        for (var cell = 0; cell < days * 288; cell++)
            for (var bit : new int[] {0, 31, 63}) assertEquals(plain[cell + bit], (line.bits(0, cell) >>> bit & 1) == 1);
    }

    @Test
    void fourBitsAnswerEveryShareExactly() {
        var taken = new Taken(3, true);
        var counts = new int[288];
        var stored = ByteBuffer.allocate(576);
        for (var cell = 0; cell < 288; cell++) {
            counts[cell] = random.nextInt(Claim.WHOLE + 1);
            stored.putShort((short) counts[cell]);
        }
        taken.put(1, 1, stored.array());
        for (var cell = 0; cell < 288; cell++)
            for (var patients = 1; patients <= 10; patients++)
                assertEquals(
                        counts[cell] + Claim.shareOf(patients) <= Claim.WHOLE, (taken.free(288 + cell, patients) & 1) == 1, counts[cell] + " for " + patients);
    }

    @Test
    void anOlderVersionIsNotTakenOver() {
        var taken = new Taken(1, false);
        var full = new byte[36];
        Arrays.fill(full, (byte) -1);
        taken.put(0, 7, full);
        taken.put(0, 6, new byte[36]);
        assertEquals(0, taken.free(0, 1));
    }

    private long[] mostly(double share) {
        var bits = new long[WORDS];
        for (var cell = 0; cell < CELLS; cell++) if (random.nextDouble() < share) bits[cell >>> 6] |= 1L << cell;
        return bits;
    }

    private static int run(long[] bits, int cell) {
        var length = 0;
        while (cell + length < WORDS * 64 && has(bits, cell + length)) length++;
        return length;
    }

    private static boolean has(long[] bits, int cell) {
        return (bits[cell >>> 6] >>> cell & 1) == 1;
    }
}
