package halcyon.scheduling.internal.occupancy;

import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;

/// A set of five-minute cells over some whole UTC days, always 288 a day whatever clocks on walls do. Half-open: the cell in
/// which a slot ends is not in it unless the slot reaches into it.
public final class Cells {
    public static final int MINUTES = 5;
    public static final int PER_DAY = 24 * 60 / MINUTES;
    static final int BYTES_PER_DAY = PER_DAY / 8;
    private static final long SECONDS = MINUTES * 60L;

    private final long firstDay;
    private final int days;
    private final long[] words;

    private Cells(long firstDay, int days, long[] words) {
        this.firstDay = firstDay;
        this.days = days;
        this.words = words;
    }

    /// No cell of `days` UTC days from the epoch day on.
    public static Cells none(long firstDay, int days) {
        if (days < 1) throw new IllegalArgumentException("a set of cells spans at least one day, got " + days);
        return new Cells(firstDay, days, new long[(days * PER_DAY + 63) >>> 6]);
    }

    public static Cells all(long firstDay, int days) {
        var cells = none(firstDay, days);
        cells.setRange(0, cells.size());
        return cells;
    }

    /// The UTC day, counted from 1970-01-01.
    public static long dayOf(Instant instant) {
        return Math.floorDiv(cellOf(instant), (long) PER_DAY);
    }

    /// The cell the instant lies in, counted from 1970-01-01T00:00Z.
    public static long cellOf(Instant instant) {
        return Math.floorDiv(instant.getEpochSecond(), SECONDS);
    }

    public static boolean isOnMark(Instant instant) {
        return instant.getNano() == 0 && Math.floorMod(instant.getEpochSecond(), SECONDS) == 0;
    }

    /// The instant itself when it is on a mark, otherwise the next mark.
    public static Instant nextMark(Instant instant) {
        return isOnMark(instant) ? instant : Instant.ofEpochSecond((cellOf(instant) + 1) * SECONDS);
    }

    public static int count(Duration length) {
        return Math.toIntExact(Math.ceilDiv(length.toSeconds(), SECONDS));
    }

    public int size() {
        return days * PER_DAY;
    }

    /// When the cell at this index begins.
    public Instant at(int index) {
        return Instant.ofEpochSecond((firstDay * PER_DAY + index) * SECONDS);
    }

    /// The index of the cell the instant lies in; may lie outside.
    public long indexOf(Instant instant) {
        return cellOf(instant) - firstDay * PER_DAY;
    }

    public boolean has(Instant start) {
        var index = indexOf(start);
        return index >= 0 && index < size() && has((int) index);
    }

    public boolean has(int index) {
        return (words[index >>> 6] >>> index & 1) != 0;
    }

    public void set(int index) {
        words[index >>> 6] |= 1L << index;
    }

    /// Adds every cell that lies wholly in the slot, as far as this set reaches.
    public Cells add(TimeSlot slot) {
        setRange(clamp(indexOf(nextMark(slot.from()))), clamp(indexOf(slot.to())));
        return this;
    }

    /// Adds every cell that the slot touches, as far as this set reaches.
    public Cells addTouched(TimeSlot slot) {
        setRange(clamp(indexOf(slot.from())), clamp(indexOf(nextMark(slot.to()))));
        return this;
    }

    public boolean isEmpty() {
        for (var word : words) if (word != 0) return false;
        return true;
    }

    /// The first cell of the set at or after the index, or -1.
    public int next(int index) {
        if (index >= size()) return -1;
        var at = index >>> 6;
        var word = words[at] & -1L << index;
        while (word == 0) {
            if (++at == words.length) return -1;
            word = words[at];
        }
        return (at << 6) + Long.numberOfTrailingZeros(word);
    }

    public Cells and(Cells other) {
        var result = copy();
        for (var i = 0; i < words.length; i++) result.words[i] &= same(other).words[i];
        return result;
    }

    public Cells or(Cells other) {
        var result = copy();
        for (var i = 0; i < words.length; i++) result.words[i] |= same(other).words[i];
        return result;
    }

    public Cells without(Cells other) {
        var result = copy();
        for (var i = 0; i < words.length; i++) result.words[i] &= ~same(other).words[i];
        return result;
    }

    /// The cells at which a run of `length` cells of this set begins.
    public Cells startsOf(int length) {
        if (length < 1) throw new IllegalArgumentException("a run has at least one cell, got " + length);
        var result = copy();
        for (var have = 1; have < length; ) {
            var step = Math.min(have, length - have);
            result.andShifted(step);
            have += step;
        }
        return result;
    }

    /// Every cell as many places earlier; what would fall out is lost.
    public Cells shiftedBack(int by) {
        var result = none(firstDay, days);
        for (var i = 0; i < words.length; i++) result.words[i] = later(i, by);
        return result;
    }

    Cells copy() {
        return new Cells(firstDay, days, words.clone());
    }

    // bit i stays only if bit i + step is set as well; words are read before they are overwritten
    private void andShifted(int step) {
        for (var i = 0; i < words.length; i++) words[i] &= later(i, step);
    }

    /// The word that stands so many bits after word i.
    private long later(int i, int step) {
        var whole = step >>> 6;
        var rest = step & 63;
        var low = i + whole < words.length ? words[i + whole] : 0;
        var high = i + whole + 1 < words.length ? words[i + whole + 1] : 0;
        return rest == 0 ? low : low >>> rest | high << 64 - rest;
    }

    private void setRange(int from, int to) {
        for (var i = from; i < to; ) {
            var end = Math.min(to, (i | 63) + 1);
            words[i >>> 6] |= -1L >>> 64 - (end - i) << i;
            i = end;
        }
    }

    private int clamp(long index) {
        return Math.clamp(index, 0, size());
    }

    private Cells same(Cells other) {
        if (firstDay != other.firstDay || days != other.days) throw new IllegalArgumentException("these cells span other days");
        return other;
    }

    @Override
    public boolean equals(Object o) {
        return o instanceof Cells other
                && firstDay == other.firstDay
                && days == other.days
                && Arrays.equals(words, other.words);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(words);
    }
}
