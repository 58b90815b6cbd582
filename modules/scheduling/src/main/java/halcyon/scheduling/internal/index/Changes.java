package halcyon.scheduling.internal.index;

import halcyon.scheduling.internal.occupancy.Kind;
import java.util.List;
import java.util.Map;

/// What was read of the database after the index was built: rows as they are now, whole rotas of people, and the new stamps.
record Changes(List<Row> rows, Map<Long, List<Duty>> rotas, Stored.Stamps stamps) {
    /// One resource on one UTC day, counted from 1970.
    record Row(Kind kind, long resource, long day, long version, byte[] cells) {
        void putInto(Network network) {
            network.put(kind, resource, day, version, cells);
        }
    }

    /// A shift, from cell to cell counted from 1970.
    record Duty(Network.Post post, long from, long to) {
        void putInto(Network network) {
            network.put(post, from, to);
        }
    }

    void applyTo(Network network) {
        for (var row : rows) row.putInto(network);
        rotas.forEach((staff, duties) -> {
            network.clearRota(staff);
            for (var duty : duties) duty.putInto(network);
        });
    }
}
