package halcyon.scheduling.internal.occupancy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The part of a claim that falls on one UTC day: cells `from` to `to`, the last not included.
record Part(Claim claim, int from, int to) {
    /// All claims cut at UTC midnights, by row in key order.
    static Map<RowKey, List<Part>> byRow(Collection<Claim> claims) {
        var rows = new TreeMap<RowKey, List<Part>>();
        for (var claim : claims) cut(claim, rows);
        return rows;
    }

    private static void cut(Claim claim, Map<RowKey, List<Part>> rows) {
        var end = Cells.cellOf(claim.slot().to());
        for (var cell = Cells.cellOf(claim.slot().from()); cell < end; ) {
            var day = Math.floorDiv(cell, (long) Cells.PER_DAY);
            var midnight = (day + 1) * Cells.PER_DAY;
            var stop = Math.min(end, midnight);
            var part = new Part(claim, (int) (cell - day * Cells.PER_DAY), (int) (stop - day * Cells.PER_DAY));
            rows.computeIfAbsent(new RowKey(claim.kind(), claim.resource(), day), key -> new ArrayList<>()).add(part);
            cell = stop;
        }
    }
}
