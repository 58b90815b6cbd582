package halcyon.scheduling.internal;

import halcyon.directory.ResourceKind;
import halcyon.protocol.VisitType;
import halcyon.scheduling.internal.index.Need;
import halcyon.scheduling.internal.index.Sort;
import halcyon.scheduling.internal.index.Visit;
import halcyon.scheduling.internal.need.Needs;
import halcyon.scheduling.internal.need.Span;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.scheduling.internal.occupancy.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// A visit in the words of the index: seat and observer, then prescriber and pump where it needs them, in this order.
final class VisitNeeds {
    private VisitNeeds() {}

    static Visit of(VisitType type, int startEveryMinutes) {
        var needs = Needs.of(type);
        var seat = needs.slotMinutes(0) / Cells.MINUTES;
        var wanted = new ArrayList<Need>();
        wanted.add(Need.seat(seats(type), seat, needs.chairCells()));
        wanted.add(new Need(Set.of(Sort.OBSERVER), observed(needs)));
        needs.prescriber().ifPresent(span -> wanted.add(new Need(Set.of(Sort.PRESCRIBER), List.of(cells(span, 0)))));
        needs.pump().ifPresent(span -> wanted.add(new Need(Set.of(Sort.PUMP), List.of(cells(span, 1)))));
        return new Visit(wanted, seat, needs.chairCells(), startEveryMinutes / Cells.MINUTES);
    }

    private static Set<Sort> seats(VisitType type) {
        return type.seats().stream().filter(ResourceKind::isSeat).map(kind -> Sort.valueOf(kind.name())).collect(Collectors.toSet());
    }

    private static List<Need.Span> observed(Needs needs) {
        return needs.attention().steps().stream()
                .map(step -> cells(step.span(), Claim.WHOLE / step.share()))
                .toList();
    }

    private static Need.Span cells(Span span, int patients) {
        var from = span.from() / Cells.MINUTES;
        return new Need.Span(from, Math.ceilDiv(span.to(), Cells.MINUTES) - from, patients);
    }
}
