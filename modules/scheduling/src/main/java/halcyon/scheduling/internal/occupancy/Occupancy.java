package halcyon.scheduling.internal.occupancy;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/// Takes and frees what bookings hold. A row is only ever written over the version that was read, so two bookings of one cell
/// cannot both commit, whichever server they run on. Must run inside the booking's transaction.
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
public class Occupancy {
    private static final int TRIES = 12;
    private static final int DUPLICATE_KEY = 1062;
    private static final String INSERT =
            "INSERT INTO scheduling_occupancy (kind, resource, utc_day, cells, version) VALUES (?, ?, ?, ?, 1)";
    private static final String UPDATE = "UPDATE scheduling_occupancy SET cells = ?, version = version + 1"
            + " WHERE kind = ? AND resource = ? AND utc_day = ? AND version = ?";

    private final JdbcOperations jdbc;

    Occupancy(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// Takes all claims. The first one (in the order given) that does not fit is returned and nothing is taken; if one is lost
    /// while writing, [PlaceLost] rolls the transaction back.
    public Optional<Claim> take(List<Claim> claims) {
        var rows = Part.byRow(claims);
        var wanted = read(rows.keySet());
        var misfit = firstMisfit(claims, wanted);
        if (misfit.isPresent()) return misfit;
        wanted.keySet().retainAll(rows.keySet());
        for (var lost : storeAll(wanted)) write(lost, rows.getOrDefault(lost, List.of()), true);
        return Optional.empty();
    }

    /// The first claim that does not fit as things are; nothing is taken.
    public Optional<Claim> misfit(List<Claim> claims) {
        return firstMisfit(claims, read(Part.byRow(claims).keySet()));
    }

    /// Gives back what was taken.
    public void free(List<Claim> claims) {
        Part.byRow(claims).forEach((key, parts) -> write(key, parts, false));
    }

    /// For each resource the cells in which a share of it is still to be had.
    public Map<Long, Cells> available(Kind kind, Collection<Long> resources, int share, long firstDay, int days) {
        var rows = read(kind, resources, firstDay, firstDay + days - 1);
        var result = new HashMap<Long, Cells>();
        for (var resource : resources) {
            var own = new TreeMap<RowKey, DayRow>(rows);
            own.keySet().removeIf(key -> key.resource() != resource);
            result.put(resource, available(own, share, firstDay, days));
        }
        return result;
    }

    /// The same for several shares at once: by resource, then by share.
    public Map<Long, Map<Integer, Cells>> available(
            Kind kind, Collection<Long> resources, Collection<Integer> shares, long firstDay, int days) {
        var rows = read(kind, resources, firstDay, firstDay + days - 1);
        var result = new HashMap<Long, Map<Integer, Cells>>();
        for (var resource : resources) {
            var own = new TreeMap<RowKey, DayRow>(rows);
            own.keySet().removeIf(key -> key.resource() != resource);
            var ofShare = new HashMap<Integer, Cells>();
            for (var share : shares) ofShare.put(share, available(own, share, firstDay, days));
            result.put(resource, ofShare);
        }
        return result;
    }

    /// For each resource, cell by cell, how much of it is still to be had.
    public Map<Long, int[]> left(Kind kind, Collection<Long> resources, long firstDay, int days) {
        var result = new HashMap<Long, int[]>();
        for (var resource : resources) {
            var left = new int[days * Cells.PER_DAY];
            Arrays.fill(left, Claim.WHOLE);
            result.put(resource, left);
        }
        read(kind, resources, firstDay, firstDay + days - 1).forEach((key, row) -> {
            var left = result.get(key.resource());
            var offset = (int) (key.day() - firstDay) * Cells.PER_DAY;
            for (var cell = 0; left != null && cell < Cells.PER_DAY; cell++) left[offset + cell] -= row.taken(cell);
        });
        return result;
    }

    /// Every row there is, for the check that compares them with the bookings.
    Map<RowKey, DayRow> everything() {
        return jdbc.prepareStatement("SELECT kind, resource, utc_day, cells, version FROM scheduling_occupancy", statement -> {
            var rows = new TreeMap<RowKey, DayRow>();
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    var kind = Kind.of(found.getInt("kind"));
                    var key = new RowKey(kind, found.getLong("resource"), day(found.getString("utc_day")));
                    rows.put(key, DayRow.of(kind, found.getBytes("cells"), found.getLong("version")));
                }
            }
            return rows;
        });
    }

    private static Cells available(Map<RowKey, DayRow> rows, int share, long firstDay, int days) {
        var cells = Cells.all(firstDay, days);
        var taken = Cells.none(firstDay, days);
        rows.forEach((key, row) -> {
            var offset = (int) (key.day() - firstDay) * Cells.PER_DAY;
            for (var cell = 0; cell < Cells.PER_DAY; cell++) if (!row.fits(cell, cell + 1, share)) taken.set(offset + cell);
        });
        return cells.without(taken);
    }

    private static Optional<Claim> firstMisfit(List<Claim> claims, Map<RowKey, DayRow> rows) {
        for (var claim : claims) {
            for (var entry : Part.byRow(List.of(claim)).entrySet()) {
                var row = rows.computeIfAbsent(entry.getKey(), key -> DayRow.empty(key.kind()));
                for (var part : entry.getValue()) {
                    if (!row.fits(part.from(), part.to(), claim.share())) return Optional.of(claim);
                    row.take(part.from(), part.to(), claim.share());
                }
            }
        }
        return Optional.empty();
    }

    // The loser of a race reads again and looks whether what it wants is still there, without giving up its transaction.
    private void write(RowKey key, List<Part> parts, boolean take) {
        for (var attempt = 0; attempt < TRIES; attempt++) {
            var row = read(key);
            for (var part : parts) apply(row, part, take);
            if (store(key, row)) return;
        }
        throw new Contended();
    }

    /// Writes all rows, in two statements as seen from here; the keys of those that someone else wrote meanwhile.
    private List<RowKey> storeAll(Map<RowKey, DayRow> rows) {
        var fresh = rows.keySet().stream().filter(key -> row(rows, key).version() == 0).toList();
        var known = rows.keySet().stream().filter(key -> row(rows, key).version() != 0).toList();
        var lost = new ArrayList<RowKey>();
        if (!known.isEmpty()) lost.addAll(updateAll(known, rows));
        if (!fresh.isEmpty() && !insertAll(fresh, rows)) lost.addAll(fresh);
        return lost;
    }

    // one row too many, and the database takes none of them
    private boolean insertAll(List<RowKey> keys, Map<RowKey, DayRow> rows) {
        var sql = INSERT + ", (?, ?, ?, ?, 1)".repeat(keys.size() - 1);
        return jdbc.prepareStatement(sql, statement -> {
            var place = 1;
            for (var key : keys) {
                statement.setInt(place++, key.kind().code());
                statement.setLong(place++, key.resource());
                statement.setString(place++, date(key.day()));
                statement.setBytes(place++, row(rows, key).stored());
            }
            return isInserted(statement);
        });
    }

    private List<RowKey> updateAll(List<RowKey> keys, Map<RowKey, DayRow> rows) {
        return jdbc.prepareStatement(UPDATE, statement -> {
            for (var key : keys) {
                bindUpdate(statement, key, row(rows, key));
                statement.addBatch();
            }
            var counts = statement.executeBatch();
            return IntStream.range(0, counts.length).filter(i -> counts[i] != 1).mapToObj(keys::get).toList();
        });
    }

    private static DayRow row(Map<RowKey, DayRow> rows, RowKey key) {
        return Objects.requireNonNull(rows.get(key));
    }

    private boolean store(RowKey key, DayRow row) {
        return row.version() == 0 ? insert(key, row) : update(key, row);
    }

    private static void apply(DayRow row, Part part, boolean take) {
        var share = part.claim().share();
        if (!take) {
            row.free(part.from(), part.to(), share);
            return;
        }
        if (!row.fits(part.from(), part.to(), share)) throw new PlaceLost(part.claim());
        row.take(part.from(), part.to(), share);
    }

    private boolean insert(RowKey key, DayRow row) {
        return insertAll(List.of(key), Map.of(key, row));
    }

    private static boolean isInserted(PreparedStatement insert) throws SQLException {
        try {
            insert.executeUpdate();
            return true;
        } catch (SQLException someoneWasFirst) {
            if (someoneWasFirst.getErrorCode() == DUPLICATE_KEY) return false;
            throw someoneWasFirst;
        }
    }

    private boolean update(RowKey key, DayRow row) {
        return updateAll(List.of(key), Map.of(key, row)).isEmpty();
    }

    private static void bindUpdate(PreparedStatement statement, RowKey key, DayRow row) throws SQLException {
        statement.setBytes(1, row.stored());
        statement.setInt(2, key.kind().code());
        statement.setLong(3, key.resource());
        statement.setString(4, date(key.day()));
        statement.setLong(5, row.version());
    }

    private DayRow read(RowKey key) {
        var rows = read(key.kind(), List.of(key.resource()), key.day(), key.day());
        return rows.getOrDefault(key, DayRow.empty(key.kind()));
    }

    // One question per resource, over the days between its first and its last row.
    private Map<RowKey, DayRow> read(Collection<RowKey> keys) {
        var ofResource = new TreeMap<RowKey, List<Long>>();
        for (var key : keys)
            ofResource.computeIfAbsent(new RowKey(key.kind(), key.resource(), 0), none -> new ArrayList<>()).add(key.day());
        var rows = new TreeMap<RowKey, DayRow>();
        ofResource.forEach((key, days) -> rows.putAll(read(key.kind(), List.of(key.resource()), days.getFirst(), days.getLast())));
        return rows;
    }

    private Map<RowKey, DayRow> read(Kind kind, Collection<Long> resources, long first, long last) {
        var rows = new TreeMap<RowKey, DayRow>();
        if (resources.isEmpty()) return rows;
        var sql = "SELECT resource, utc_day, cells, version FROM scheduling_occupancy"
                + " WHERE kind = ? AND utc_day BETWEEN ? AND ? AND resource IN (?" + ", ?".repeat(resources.size() - 1) + ")";
        return jdbc.prepareStatement(sql, statement -> {
            statement.setInt(1, kind.code());
            statement.setString(2, date(first));
            statement.setString(3, date(last));
            var place = 4;
            for (var resource : resources) statement.setLong(place++, resource);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    var key = new RowKey(kind, found.getLong("resource"), day(found.getString("utc_day")));
                    rows.put(key, DayRow.of(kind, found.getBytes("cells"), found.getLong("version")));
                }
            }
            return rows;
        });
    }

    // Dates travel as text: a DATE must not pass through the zone of this machine.
    private static String date(long day) {
        return LocalDate.ofEpochDay(day).toString();
    }

    private static long day(String date) {
        return LocalDate.parse(date).toEpochDay();
    }
}
