package halcyon.scheduling.internal.search;

import halcyon.scheduling.internal.need.Attention;
import halcyon.scheduling.internal.occupancy.Cells;
import java.util.Map;

/// A person who observes: the cells they are on the rota, and of those the ones in which a share of them is still to be had.
public record Watcher(Cells onRota, Map<Integer, Cells> free) {
    Cells presentFor(Attention attention) {
        return attention.span().startsIn(onRota);
    }

    Cells freeFor(Attention attention) {
        return attention.steps().stream()
                .map(step -> step.span().startsIn(of(step.share())))
                .reduce(Cells::and)
                .orElseThrow();
    }

    private Cells of(int share) {
        var cells = free.get(share);
        if (cells == null) throw new IllegalArgumentException("nobody asked for a share of " + share);
        return cells;
    }
}
