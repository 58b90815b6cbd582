package halcyon.scheduling.internal.planner.horizon;

import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.scheduling.internal.occupancy.Claim;
import halcyon.scheduling.internal.occupancy.Kind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What the plan itself holds so far, on top of what is booked. Of what is exclusive the openings know what is booked,
/// so only the plan's own part is kept; of an observer it is how much is left.
public final class Held {
    private final long firstCell;
    private final int cells;
    private final Map<Thing, int[]> left = new HashMap<>();

    private record Thing(Kind kind, long resource) {}

    public Held(long firstDay, int days, Map<Long, int[]> observersLeft) {
        this.firstCell = firstDay * Cells.PER_DAY;
        this.cells = days * Cells.PER_DAY;
        observersLeft.forEach((observer, shares) -> left.put(new Thing(Kind.OBSERVER, observer), shares.clone()));
    }

    boolean fits(Claim claim) {
        var shares = left.get(new Thing(claim.kind(), claim.resource()));
        if (shares == null) return true;
        var end = index(Cells.cellOf(claim.slot().to()));
        for (var cell = index(Cells.cellOf(claim.slot().from())); cell < end; cell++) if (shares[cell] < claim.share()) return false;
        return true;
    }

    boolean isFree(Kind kind, long resource, long cell) {
        var shares = left.get(new Thing(kind, resource));
        return shares == null || cell < firstCell || cell >= firstCell + cells || shares[index(cell)] == Claim.WHOLE;
    }

    void take(List<Claim> claims) {
        claims.forEach(claim -> change(claim, -claim.share()));
    }

    void free(List<Claim> claims) {
        claims.forEach(claim -> change(claim, claim.share()));
    }

    private void change(Claim claim, int by) {
        var shares = left.computeIfAbsent(new Thing(claim.kind(), claim.resource()), thing -> whole());
        var end = index(Cells.cellOf(claim.slot().to()));
        for (var cell = index(Cells.cellOf(claim.slot().from())); cell < end; cell++) shares[cell] += by;
    }

    private int[] whole() {
        var shares = new int[cells];
        Arrays.fill(shares, Claim.WHOLE);
        return shares;
    }

    private int index(long cell) {
        return (int) (cell - firstCell);
    }
}
