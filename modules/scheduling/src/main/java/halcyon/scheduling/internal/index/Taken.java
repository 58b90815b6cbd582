package halcyon.scheduling.internal.index;

import halcyon.scheduling.internal.occupancy.Claim;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/// What is taken of one thing or person on the days of the index. What is whole or not at all has one bit a cell. What is
/// shared has four: how many more could each be given an equal share, so that every share of 1/1 to 1/10 is answered exactly.
final class Taken {
    private static final int PLANES = 4;
    private static final int FULL = 10;
    private static final byte[] LEVELS = levels();

    private final boolean shared;
    private final Line line;
    private final int[] versions;

    Taken(int days, boolean shared) {
        this.shared = shared;
        this.line = new Line(days, shared ? PLANES : 1);
        this.versions = new int[days];
    }

    /// Takes over a stored row; false when this version, or a newer one, is known.
    boolean put(int day, long version, byte[] stored) {
        if (day < 0 || day >= versions.length || versions[day] >= version) return false;
        versions[day] = Math.toIntExact(version);
        if (shared) putShares(day, ByteBuffer.wrap(stored));
        else putBits(day, ByteBuffer.wrap(stored).order(ByteOrder.LITTLE_ENDIAN));
        return true;
    }

    /// Of sixty-four cells from this one on, those in which one of `patients` equal shares is still to be had.
    long free(int cell, int patients) {
        return shared ? levelBelow(cell, Math.min(patients, FULL)) : ~line.bits(0, cell);
    }

    long bytes() {
        return line.bytes() + (long) versions.length * Integer.BYTES;
    }

    long bytesAtMost() {
        return line.bytesAtMost() + (long) versions.length * Integer.BYTES;
    }

    boolean holdsSameAs(Taken other) {
        return shared == other.shared && line.holdsSameAs(other.line) && Arrays.equals(versions, other.versions);
    }

    private void putBits(int day, ByteBuffer stored) {
        for (var part = 0; part < Line.PARTS_PER_DAY; part++) line.put(0, day, part, stored.getInt(part * Integer.BYTES));
    }

    private void putShares(int day, ByteBuffer stored) {
        var planes = new int[PLANES];
        for (var part = 0; part < Line.PARTS_PER_DAY; part++) {
            Arrays.fill(planes, 0);
            for (var bit = 0; bit < Integer.SIZE; bit++) {
                var level = LEVELS[stored.getShort((part * Integer.SIZE + bit) * Short.BYTES)];
                for (var plane = 0; plane < PLANES; plane++) planes[plane] |= (level >>> plane & 1) << bit;
            }
            for (var plane = 0; plane < PLANES; plane++) line.put(plane, day, part, planes[plane]);
        }
    }

    // sixty-four comparisons at once, highest plane first
    private long levelBelow(int cell, int bound) {
        var below = 0L;
        var equal = -1L;
        for (var plane = PLANES - 1; plane >= 0; plane--) {
            var bits = line.bits(plane, cell);
            if ((bound >>> plane & 1) == 0) equal &= ~bits;
            else {
                below |= equal & ~bits;
                equal &= bits;
            }
        }
        return below;
    }

    // by what is taken: 0 when a whole share is left, n-1 when 1/n is the largest that is, 10 when not even 1/10 is
    private static byte[] levels() {
        var levels = new byte[Claim.WHOLE + 1];
        for (var taken = 0; taken <= Claim.WHOLE; taken++) {
            var level = 0;
            while (level < FULL && taken + Claim.shareOf(level + 1) > Claim.WHOLE) level++;
            levels[taken] = (byte) level;
        }
        return levels;
    }
}
