package halcyon.scheduling.internal.occupancy;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/// Reckons the occupancy anew from what bookings claim, and compares it with the index cell by cell.
@Singleton
@Transactional
public class Reckoning {
    private final Occupancy occupancy;

    Reckoning(Occupancy occupancy) {
        this.occupancy = occupancy;
    }

    /// Cells claimed more than once over (a double booking), and cells in which index and bookings disagree.
    public record Result(int rows, int doubled, int differing) {
        public boolean isSound() {
            return doubled == 0 && differing == 0;
        }
    }

    public Result of(Collection<Claim> claims) {
        var wanted = reckon(claims);
        var stored = occupancy.everything();
        var doubled = 0;
        var differing = 0;
        for (var row : wanted.values()) for (var cell : row) if (cell > Claim.WHOLE) doubled++;
        for (var entry : stored.entrySet()) {
            var cells = wanted.remove(entry.getKey());
            for (var cell = 0; cell < Cells.PER_DAY; cell++)
                if (entry.getValue().taken(cell) != (cells == null ? 0 : cells[cell])) differing++;
        }
        for (var missing : wanted.values()) for (var cell : missing) if (cell != 0) differing++;
        return new Result(stored.size(), doubled, differing);
    }

    private static Map<RowKey, int[]> reckon(Collection<Claim> claims) {
        var rows = new HashMap<RowKey, int[]>();
        Part.byRow(claims).forEach((key, parts) -> {
            var cells = rows.computeIfAbsent(key, row -> new int[Cells.PER_DAY]);
            for (var part : parts) for (var cell = part.from(); cell < part.to(); cell++) cells[cell] += part.claim().share();
        });
        return rows;
    }
}
