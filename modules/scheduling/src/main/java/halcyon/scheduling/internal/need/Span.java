package halcyon.scheduling.internal.need;

import halcyon.protocol.Phase;
import halcyon.protocol.VisitType;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Predicate;

/// A stretch of a visit in minutes from its start, half-open.
public record Span(int from, int to) {
    public Span {
        if (from < 0 || to <= from) throw new IllegalArgumentException("a span ends after it starts: " + from + " to " + to);
    }

    /// From the first to the last phase that asks for something; empty when none does.
    static Optional<Span> of(VisitType visit, Predicate<Phase> asks) {
        var at = 0;
        var from = -1;
        var to = -1;
        for (var phase : visit.phases()) {
            if (asks.test(phase) && from < 0) from = at;
            at += phase.minutes();
            if (asks.test(phase)) to = at;
        }
        return from < 0 ? Optional.empty() : Optional.of(new Span(from, to));
    }

    public TimeSlot after(Instant start) {
        return new TimeSlot(start.plus(Duration.ofMinutes(from)), start.plus(Duration.ofMinutes(to)));
    }

    /// The starts of a visit for which all of this stretch lies in the set.
    public Cells startsIn(Cells there) {
        var first = from / Cells.MINUTES;
        var end = Math.ceilDiv(to, Cells.MINUTES);
        return there.startsOf(end - first).shiftedBack(first);
    }
}
