package halcyon.scheduling.internal.need;

import halcyon.protocol.Phase;
import halcyon.protocol.VisitType;
import halcyon.scheduling.internal.occupancy.Cells;
import java.util.Optional;

/// A visit type as a search sees it: how long the seat is taken, how an observer is, and when a prescriber and a pump are
/// needed.
public record Needs(VisitType visit, Attention attention, Optional<Span> prescriber, Optional<Span> pump) {
    public static Needs of(VisitType visit) {
        return new Needs(visit, Attention.of(visit), Span.of(visit, Phase::prescriber), Span.of(visit, Phase::pump));
    }

    /// The time the patient is there.
    public Span inChair() {
        return new Span(0, visit.chairMinutes());
    }

    public int chairCells() {
        return visit.chairMinutes() / Cells.MINUTES;
    }

    /// Minutes a seat is taken that needs so long to be cleaned: the longer of that and the turnover comes after the visit.
    public int slotMinutes(int cleaningMinutes) {
        return visit.chairMinutes() + Math.max(visit.turnoverMinutes(), cleaningMinutes);
    }
}
