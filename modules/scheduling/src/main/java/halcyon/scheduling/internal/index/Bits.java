package halcyon.scheduling.internal.index;

import java.util.Arrays;

/// Sets of cells in the words of one opening, the first cell at the lowest bit of the first word.
final class Bits {
    private Bits() {}

    static int words(int cells) {
        return (cells + 63) >>> 6;
    }

    /// Exactly the cells from `from` to `to`, the last not included.
    static void fill(long[] bits, int words, int from, int to) {
        Arrays.fill(bits, 0, words, 0);
        for (var at = Math.max(0, from); at < to; ) {
            var end = Math.min(to, (at | 63) + 1);
            bits[at >>> 6] |= -1L >>> 64 - (end - at) << at;
            at = end;
        }
    }

    static void clear(long[] bits, int words, int from, int to) {
        var last = Math.min(to, words << 6);
        for (var at = Math.max(0, from); at < last; at++) bits[at >>> 6] &= ~(1L << at);
    }

    static boolean isEmpty(long[] bits, int words) {
        var any = 0L;
        for (var i = 0; i < words; i++) any |= bits[i];
        return any == 0;
    }

    static void and(long[] bits, long[] other, int words) {
        for (var i = 0; i < words; i++) bits[i] &= other[i];
    }

    static void or(long[] bits, long[] other, int words) {
        for (var i = 0; i < words; i++) bits[i] |= other[i];
    }

    /// Leaves the cells at which a run of `length` begins.
    static void toStarts(long[] bits, int words, int length) {
        for (var have = 1; have < length; ) {
            var step = Math.min(have, length - have);
            for (var i = 0; i < words; i++) bits[i] &= shifted(bits, words, i, step);
            have += step;
        }
    }

    /// Each cell moves `by` cells towards the beginning.
    static void earlier(long[] bits, int words, int by) {
        if (by == 0) return;
        for (var i = 0; i < words; i++) bits[i] = shifted(bits, words, i, by);
    }

    static int longestRun(long[] bits, int words) {
        var left = bits.clone();
        var length = 0;
        for (; !isEmpty(left, words); length++) for (var i = 0; i < words; i++) left[i] &= shifted(left, words, i, 1);
        return length;
    }

    /// The first cell at or after `from`, or -1.
    static int next(long[] bits, int words, int from) {
        for (var at = from >>> 6; at < words; at++) {
            var word = at == from >>> 6 ? bits[at] & -1L << from : bits[at];
            if (word != 0) return (at << 6) + Long.numberOfTrailingZeros(word);
        }
        return -1;
    }

    private static long shifted(long[] bits, int words, int at, int by) {
        var low = at + (by >>> 6);
        var rest = by & 63;
        if (low >= words) return 0;
        if (rest == 0) return bits[low];
        return bits[low] >>> rest | (low + 1 < words ? bits[low + 1] << 64 - rest : 0);
    }
}
