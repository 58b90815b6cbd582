package halcyon.scheduling.internal.index;

import halcyon.scheduling.Shift;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.scheduling.internal.occupancy.Kind;
import halcyon.shared.SiteId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads what the index mirrors: all of it in one stream, or what was stamped since. A stamp is the database's own time of
/// the writing, so rows of a transaction that commits late carry an early one: each look goes back a little. In a transaction of
/// its own, because what the caller has not committed yet is not true yet.
@Singleton
@Transactional(Transactional.TxType.REQUIRES_NEW)
class Stored {
    /// How far the usual look goes back behind the newest stamp, and how far the thorough one.
    static final int USUAL_SECONDS = 3;
    static final int THOROUGH_SECONDS = 120;
    private static final String ROWS = "SELECT kind, resource, TO_DAYS(utc_day) - 719528 AS epoch_day, version, cells";
    private static final String SHIFTS = "SELECT staff, site, duty,"
            + " TIMESTAMPDIFF(MINUTE, '1970-01-01', slot_from) AS begins, TIMESTAMPDIFF(MINUTE, '1970-01-01', slot_to) AS ends";
    private static final String SINCE = " WHERE changed_at >= CAST(? AS DATETIME(6)) - INTERVAL ? SECOND";

    private final JdbcOperations jdbc;

    Stored(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// The newest stamps, of occupancy and of the rota.
    record Stamps(String occupancy, String rota) {}

    Stamps stamps() {
        return new Stamps(newest("scheduling_occupancy"), newest("scheduling_rota"));
    }

    /// All rows of things and staff on the network's days.
    void readAll(Network network) {
        var sql = ROWS + " FROM scheduling_occupancy WHERE kind <> ? AND utc_day >= ? AND utc_day < ?";
        jdbc.prepareStatement(sql, statement -> {
            statement.setFetchSize(Integer.MIN_VALUE); // row by row, instead of all of them first
            statement.setInt(1, Kind.PATIENT.code());
            statement.setString(2, LocalDate.ofEpochDay(network.firstDay).toString());
            statement.setString(3, LocalDate.ofEpochDay(network.firstDay + network.days).toString());
            return putRows(statement, network);
        });
        jdbc.prepareStatement(SHIFTS + " FROM scheduling_shift WHERE slot_to > ?", statement -> {
            statement.setFetchSize(Integer.MIN_VALUE);
            statement.setString(1, LocalDate.ofEpochDay(network.firstDay).toString());
            return putDuties(statement, network);
        });
    }

    /// What was written since the stamps, or a little before them.
    Changes since(Network network, Stamps stamps, int seconds) {
        var rows = new ArrayList<Changes.Row>();
        var occupancy = rowsSince(rows, stamps.occupancy(), seconds);
        var rotas = new HashMap<Long, List<Changes.Duty>>();
        var rota = rotasSince(rotas, stamps.rota(), seconds);
        rotas.replaceAll((staff, none) -> dutiesOf(staff, network));
        return new Changes(rows, rotas, new Stamps(occupancy, rota));
    }

    private String rowsSince(List<Changes.Row> rows, String stamp, int seconds) {
        var sql = ROWS + ", CAST(changed_at AS CHAR) FROM scheduling_occupancy FORCE INDEX (scheduling_occupancy_changed)" + SINCE
                + " AND kind <> ?";
        return jdbc.prepareStatement(sql, statement -> {
            statement.setString(1, stamp);
            statement.setInt(2, seconds);
            statement.setInt(3, Kind.PATIENT.code());
            var newest = stamp;
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                    newest = later(newest, found.getString(6));
                }
            }
            return newest;
        });
    }

    private String rotasSince(Map<Long, List<Changes.Duty>> staff, String stamp, int seconds) {
        return jdbc.prepareStatement("SELECT staff, CAST(changed_at AS CHAR) FROM scheduling_rota" + SINCE, statement -> {
            statement.setString(1, stamp);
            statement.setInt(2, seconds);
            var newest = stamp;
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    staff.put(found.getLong(1), List.of());
                    newest = later(newest, found.getString(2));
                }
            }
            return newest;
        });
    }

    private List<Changes.Duty> dutiesOf(long staff, Network network) {
        return jdbc.prepareStatement(SHIFTS + " FROM scheduling_shift WHERE staff = ? AND slot_to > ?", statement -> {
            statement.setLong(1, staff);
            statement.setString(2, LocalDate.ofEpochDay(network.firstDay).toString());
            var duties = new ArrayList<Changes.Duty>();
            try (var found = statement.executeQuery()) {
                while (found.next()) duties.add(duty(found));
            }
            return duties;
        });
    }

    private String newest(String table) {
        var sql = "SELECT CAST(COALESCE(MAX(changed_at), '2000-01-01 00:00:00') AS CHAR) FROM " + table;
        return jdbc.prepareStatement(sql, statement -> {
            try (var found = statement.executeQuery()) {
                found.next();
                return found.getString(1);
            }
        });
    }

    private static int putRows(PreparedStatement statement, Network network) throws SQLException {
        var rows = 0;
        try (var found = statement.executeQuery()) {
            for (; found.next(); rows++) row(found).putInto(network);
        }
        return rows;
    }

    private static int putDuties(PreparedStatement statement, Network network) throws SQLException {
        var rows = 0;
        try (var found = statement.executeQuery()) {
            for (; found.next(); rows++) duty(found).putInto(network);
        }
        return rows;
    }

    private static Changes.Row row(ResultSet found) throws SQLException {
        return new Changes.Row(Kind.of(found.getInt(1)), found.getLong(2), found.getLong(3), found.getLong(4), found.getBytes(5));
    }

    private static Changes.Duty duty(ResultSet found) throws SQLException {
        var post = new Network.Post(SiteId.of(found.getString(2)), found.getLong(1), Shift.Duty.valueOf(found.getString(3)));
        return new Changes.Duty(
                post, Math.ceilDiv(found.getLong(4), (long) Cells.MINUTES), Math.floorDiv(found.getLong(5), (long) Cells.MINUTES));
    }

    private static String later(String one, String other) {
        return one.compareTo(other) < 0 ? other : one;
    }
}
