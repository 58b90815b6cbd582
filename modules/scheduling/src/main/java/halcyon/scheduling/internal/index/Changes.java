package halcyon.scheduling.internal.index;

import halcyon.scheduling.Shift;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.scheduling.internal.occupancy.Kind;
import java.util.List;
import java.util.Map;

/// What was read of the database after the index was built: rows as they are now, whole rotas of people by their ids, and the
/// stamps up to which that is all.
record Changes(List<Row> rows, Map<Long, List<Shift>> rotas, Stored.Stamps stamps) {
    /// One resource on one UTC day, counted from 1970.
    record Row(Kind kind, long resource, long day, long version, byte[] cells) {
        void putInto(Network network) {
            network.put(kind, resource, day, version, cells);
        }
    }

    void applyTo(Network network) {
        for (var row : rows) row.putInto(network);
        rotas.forEach((staff, shifts) -> {
            network.clearRota(staff);
            for (var shift : shifts) put(network, shift);
        });
    }

    static void put(Network network, Shift shift) {
        var post = new Network.Post(shift.site(), shift.staff().value(), shift.duty());
        network.put(post, Cells.cellOf(Cells.nextMark(shift.slot().from())), Cells.cellOf(shift.slot().to()));
    }
}
