package halcyon.scheduling.internal.index;

import java.util.List;
import java.util.Set;

/// One thing or person that a visit needs, the same for all spans. Any of the sorts will do. With `cleanedFrom`, the cell at which
/// the patient leaves, it is taken at least as long after that as the thing itself takes to be cleaned; 0 where that is nothing.
public record Need(Set<Sort> sorts, List<Span> spans, int cleanedFrom) {
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

    public Need(Set<Sort> sorts, List<Span> spans) {
        this(sorts, spans, 0);
    }

    /// A seat from the visit's first cell on, so many cells at least.
    public static Need seat(Set<Sort> sorts, int cells, int patientCells) {
        return new Need(sorts, List.of(new Span(0, cells, 1)), patientCells);
    }

    /// How many cells of a span one takes that needs so many to be cleaned.
    int cells(Span span, int cleaningCells) {
        return cleanedFrom == 0 ? span.cells() : Math.max(span.cells(), cleanedFrom + cleaningCells);
    }

    int longestSpan() {
        return spans.stream().mapToInt(Span::cells).max().orElseThrow();
    }
}
