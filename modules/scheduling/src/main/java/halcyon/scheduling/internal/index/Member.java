package halcyon.scheduling.internal.index;

import org.jspecify.annotations.Nullable;

/// One thing or person of a site: there when `present` says so (always without it), not while `broken`, until its credentials
/// end, and free as far as it is not taken. A thing takes some cells to be cleaned.
record Member(long id, @Nullable Line present, @Nullable Line broken, @Nullable Taken taken, int until, int cleaningCells) {
    /// Of sixty-four cells from this one on, those in which it can be had by one of `patients`.
    long free(int cell, int patients) {
        var bits = cell >= until ? 0 : until - cell < Long.SIZE ? ~(-1L << until - cell) : -1L;
        if (present != null) bits &= present.bits(0, cell);
        if (broken != null) bits &= ~broken.bits(0, cell);
        return taken == null || patients == 0 ? bits : bits & taken.free(cell, patients);
    }

    /// The cells of an opening of so many cells at which a visit could begin, as far as this one is needed.
    void starts(Need need, int open, int cells, long[] into) {
        var words = Bits.words(cells);
        for (var i = 0; i < words; i++) into[i] = -1L;
        var spare = new long[words];
        for (var span : need.spans()) {
            for (var i = 0; i < words; i++) spare[i] = free(open + (i << 6), span.patients());
            if (need.cleanedFrom() > 0) Bits.clear(spare, words, cells, words << 6);
            Bits.toStarts(spare, words, need.cells(span, cleaningCells));
            Bits.earlier(spare, words, span.from());
            Bits.and(into, spare, words);
        }
    }

    /// Whether a visit that begins at this cell could have it, at a site that closes at that one.
    boolean fits(Need need, int start, int close) {
        for (var span : need.spans()) {
            var cells = need.cells(span, cleaningCells);
            if (start + span.from() + cells > close && need.cleanedFrom() > 0) return false;
            var words = Bits.words(cells);
            for (var i = 0; i < words; i++) {
                var wanted = i + 1 < words || (cells & 63) == 0 ? -1L : ~(-1L << cells);
                if ((free(start + span.from() + (i << 6), span.patients()) & wanted) != wanted) return false;
            }
        }
        return true;
    }
}
