package halcyon.scheduling.internal.index;

import halcyon.scheduling.internal.occupancy.Cells;
import java.util.Arrays;
import java.util.stream.IntStream;

/// The cells of many days in a row, some bits each (one plane a bit), stored only where one is set.
final class Line {
    static final int PARTS_PER_DAY = Cells.PER_DAY / 32;
    private static final int DAYS = 8;
    private static final int WORDS = DAYS * Cells.PER_DAY / 64;
    private static final int HEADER_BYTES = 16;
    private static final long[] NOTHING = new long[WORDS];

    private final int perPlane;
    private final long[][] blocks;

    Line(int days, int planes) {
        perPlane = Math.ceilDiv(days, DAYS);
        blocks = new long[perPlane * planes][];
        Arrays.fill(blocks, NOTHING);
    }

    /// Sixty-four cells from this one on; none outside of the days.
    long bits(int plane, int cell) {
        var at = cell >>> 6;
        var low = word(plane, at) >>> cell;
        return (cell & 63) == 0 ? low : low | word(plane, at + 1) << -cell;
    }

    /// Writes thirty-two cells: part 0 to 8 of the day.
    void put(int plane, int day, int part, int bits) {
        var index = day * PARTS_PER_DAY + part;
        var shift = (index & 1) << 5;
        write(plane, index >>> 1, 0xFFFFFFFFL << shift, (bits & 0xFFFFFFFFL) << shift);
    }

    /// Sets the cells from `from` to `to` that lie within the days.
    void fill(int plane, int from, int to) {
        write(plane, from, to, -1L);
    }

    void clear(int plane, int from, int to) {
        write(plane, from, to, 0);
    }

    private void write(int plane, int from, int to, long bits) {
        var last = Math.min(to, perPlane * DAYS * Cells.PER_DAY);
        for (var at = Math.max(0, from); at < last; ) {
            var end = Math.min(last, (at | 63) + 1);
            var mask = -1L >>> 64 - (end - at) << at;
            write(plane, at >>> 6, mask, bits & mask);
            at = end;
        }
    }

    void clear() {
        Arrays.fill(blocks, NOTHING);
    }

    long bytes() {
        var stored = Arrays.stream(blocks).filter(block -> block != NOTHING).count();
        return stored * (WORDS * Long.BYTES + HEADER_BYTES) + blocks.length * Integer.BYTES + HEADER_BYTES;
    }

    /// With every block stored.
    long bytesAtMost() {
        return blocks.length * (WORDS * Long.BYTES + HEADER_BYTES + (long) Integer.BYTES) + HEADER_BYTES;
    }

    boolean holdsSameAs(Line other) {
        return blocks.length == other.blocks.length && IntStream.range(0, blocks.length).allMatch(i -> Arrays.equals(blocks[i], other.blocks[i]));
    }

    private void write(int plane, int at, long mask, long bits) {
        var index = plane * perPlane + at / WORDS;
        if (blocks[index] == NOTHING && bits == 0) return;
        if (blocks[index] == NOTHING) blocks[index] = new long[WORDS];
        var block = blocks[index];
        block[at % WORDS] = block[at % WORDS] & ~mask | bits;
    }

    private long word(int plane, int at) {
        var block = at / WORDS;
        return at < 0 || block >= perPlane ? 0 : blocks[plane * perPlane + block][at % WORDS];
    }
}
