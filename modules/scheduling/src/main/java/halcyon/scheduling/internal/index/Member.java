package halcyon.scheduling.internal.index;

import org.jspecify.annotations.Nullable;

/// One thing or person of a site: there when `present` says so (always without it), not while `broken`, until its
/// credentials end, and free as far as it is not taken.
record Member(long id, @Nullable Line present, @Nullable Line broken, @Nullable Taken taken, int until) {
    /// Of sixty-four cells from this one on, those in which it can be had by one of `patients`.
    long free(int cell, int patients) {
        var bits = cell >= until ? 0 : until - cell < Long.SIZE ? ~(-1L << until - cell) : -1L;
        if (present != null) bits &= present.bits(0, cell);
        if (broken != null) bits &= ~broken.bits(0, cell);
        return taken == null || patients == 0 ? bits : bits & taken.free(cell, patients);
    }

    /// The cells of an opening at which a visit could begin, as far as this one is needed.
    void starts(Need need, int open, int words, long[] into) {
        for (var i = 0; i < words; i++) into[i] = -1L;
        var spare = new long[words];
        for (var span : need.spans()) {
            for (var i = 0; i < words; i++) spare[i] = free(open + (i << 6), span.patients());
            Bits.toStarts(spare, words, span.cells());
            Bits.earlier(spare, words, span.from());
            Bits.and(into, spare, words);
        }
    }

    boolean fits(Need need, int start) {
        for (var span : need.spans()) {
            var words = Bits.words(span.cells());
            for (var i = 0; i < words; i++) {
                var wanted = i + 1 < words || (span.cells() & 63) == 0 ? -1L : ~(-1L << span.cells());
                if ((free(start + span.from() + (i << 6), span.patients()) & wanted) != wanted) return false;
            }
        }
        return true;
    }
}
