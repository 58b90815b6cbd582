package halcyon.scheduling.internal.index;

import java.util.List;
import java.util.Set;

/// One thing or person that a visit needs, the same for all spans. Any of the sorts will do.
public record Need(Set<Sort> sorts, List<Span> spans) {
    /// From this cell of the visit on, so many cells; `patients` share it equally (1: all of it, 0: it only has to be there).
    public record Span(int from, int cells, int patients) {
        public Span {
            if (from < 0 || cells < 1 || patients < 0)
                throw new IllegalArgumentException("a span begins in the visit and has a length: " + from + ", " + cells + ", " + patients);
        }
    }

    public Need {
        sorts = Set.copyOf(sorts);
        spans = List.copyOf(spans);
        if (sorts.isEmpty() || spans.isEmpty()) throw new IllegalArgumentException("a need names a sort and a span");
    }

    /// All of a thing, from the visit's first cell on.
    public static Need whole(Set<Sort> sorts, int cells) {
        return new Need(sorts, List.of(new Span(0, cells, 1)));
    }

    public static Need share(Sort sort, int cells, int patients) {
        return new Need(Set.of(sort), List.of(new Span(0, cells, patients)));
    }

    public static Need presence(Sort sort, int cells) {
        return share(sort, cells, 0);
    }

    int longestSpan() {
        return spans.stream().mapToInt(Span::cells).max().orElseThrow();
    }
}
