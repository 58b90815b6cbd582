package halcyon.scheduling.internal.occupancy;

import java.nio.ByteBuffer;

/// How much of one resource is taken in each of the 288 cells of one UTC day, and the version of the stored row (0: not
/// stored yet). Exclusive resources are stored as 288 bits, shared ones as 288 counts.
final class DayRow {
    private final Kind kind;
    private final short[] taken = new short[Cells.PER_DAY];
    private final long version;

    private DayRow(Kind kind, long version) {
        this.kind = kind;
        this.version = version;
    }

    static DayRow empty(Kind kind) {
        return new DayRow(kind, 0);
    }

    static DayRow of(Kind kind, byte[] stored, long version) {
        var expected = kind.isExclusive() ? Cells.BYTES_PER_DAY : Cells.PER_DAY * Short.BYTES;
        if (stored.length != expected)
            throw new IllegalStateException(kind + " row has " + stored.length + " bytes, not " + expected);
        var row = new DayRow(kind, version);
        var counts = ByteBuffer.wrap(stored);
        for (var cell = 0; cell < Cells.PER_DAY; cell++)
            row.taken[cell] = kind.isExclusive() ? bit(stored, cell) : counts.getShort(cell * Short.BYTES);
        return row;
    }

    byte[] stored() {
        if (!kind.isExclusive()) return counts();
        var bytes = new byte[Cells.BYTES_PER_DAY];
        for (var cell = 0; cell < Cells.PER_DAY; cell++) if (taken[cell] != 0) bytes[cell >>> 3] |= (byte) (1 << (cell & 7));
        return bytes;
    }

    long version() {
        return version;
    }

    int taken(int cell) {
        return taken[cell];
    }

    boolean fits(int from, int to, int share) {
        for (var cell = from; cell < to; cell++) if (taken[cell] + share > Claim.WHOLE) return false;
        return true;
    }

    void take(int from, int to, int share) {
        if (!fits(from, to, share)) throw new IllegalStateException(kind + " is taken");
        for (var cell = from; cell < to; cell++) taken[cell] += (short) share;
    }

    void free(int from, int to, int share) {
        for (var cell = from; cell < to; cell++) {
            if (taken[cell] < share) throw new IllegalStateException(kind + " was not taken that much");
            taken[cell] -= (short) share;
        }
    }

    private byte[] counts() {
        var bytes = ByteBuffer.allocate(Cells.PER_DAY * Short.BYTES);
        for (var count : taken) bytes.putShort(count);
        return bytes.array();
    }

    private static short bit(byte[] stored, int cell) {
        return (stored[cell >>> 3] >>> (cell & 7) & 1) == 0 ? 0 : (short) Claim.WHOLE;
    }
}
