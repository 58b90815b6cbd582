package halcyon.scheduling.internal.change;

import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.scheduling.internal.occupancy.Claim;
import halcyon.scheduling.internal.occupancy.Kind;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// How much of everything is taken over some hours, tried out in memory.
final class Load {
    private record Thing(Kind kind, long resource) {}

    private final Map<Thing, Map<Long, Integer>> taken = new HashMap<>();

    void add(Collection<Claim> claims) {
        for (var claim : claims) count(claim, claim.share());
    }

    void remove(Collection<Claim> claims) {
        for (var claim : claims) count(claim, -claim.share());
    }

    boolean fits(List<Claim> claims) {
        for (var claim : claims) {
            var cells = taken.getOrDefault(new Thing(claim.kind(), claim.resource()), Map.of());
            for (var cell = first(claim); cell < end(claim); cell++)
                if (cells.getOrDefault(cell, 0) + claim.share() > Claim.WHOLE) return false;
        }
        return true;
    }

    private void count(Claim claim, int share) {
        var cells = taken.computeIfAbsent(new Thing(claim.kind(), claim.resource()), thing -> new HashMap<>());
        for (var cell = first(claim); cell < end(claim); cell++) cells.merge(cell, share, Integer::sum);
    }

    private static long first(Claim claim) {
        return Cells.cellOf(claim.slot().from());
    }

    private static long end(Claim claim) {
        return Cells.cellOf(claim.slot().to());
    }
}
