package halcyon.scheduling.internal.index;

import halcyon.scheduling.Shift;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.scheduling.internal.occupancy.Kind;
import halcyon.scheduling.internal.rota.Rota;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
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
    /// How far the usual look goes back behind the last one, and how far the thorough one.
    static final int USUAL_SECONDS = 3;
    static final int THOROUGH_SECONDS = 120;
    private static final String SINCE = "CAST(? AS DATETIME(6)) - INTERVAL ? SECOND";
    private static final String ROWS = "SELECT kind, resource, TO_DAYS(utc_day) - 719528, version, cells FROM scheduling_occupancy";
    private static final String LOOK = "SELECT CAST(NOW(6) AS CHAR),"
            + " (SELECT COALESCE(CAST(MAX(changed_at) AS CHAR), '') FROM scheduling_calendar_stamp),"
            + " (SELECT MAX(changed_at) FROM scheduling_occupancy) >= " + SINCE + ","
            + " (SELECT MAX(changed_at) FROM scheduling_rota) >= " + SINCE;

    private final JdbcOperations jdbc;
    private final Rota rota;

    Stored(JdbcOperations jdbc, Rota rota) {
        this.jdbc = jdbc;
        this.rota = rota;
    }

    /// When was last looked, by the database's clock, and the newest change of a site's calendar.
    record Stamps(String looked, String calendar) {}

    private record Look(Stamps stamps, boolean occupancy, boolean rota) {}

    /// Before everything is read, so that nothing is missed.
    Stamps now() {
        return look("2000-01-01", 0).stamps();
    }

    /// All rows of things and staff on the network's days, and who is there then.
    void readAll(Network network) {
        jdbc.prepareStatement(ROWS + " WHERE kind <> ? AND utc_day >= ? AND utc_day < ?", statement -> {
            statement.setFetchSize(Integer.MIN_VALUE); // row by row, instead of all of them first
            statement.setInt(1, Kind.PATIENT.code());
            statement.setString(2, LocalDate.ofEpochDay(network.firstDay).toString());
            statement.setString(3, LocalDate.ofEpochDay(network.firstDay + network.days).toString());
            return eachRow(statement, network);
        });
        var sql = "SELECT staff, site, duty, TIMESTAMPDIFF(MINUTE, '1970-01-01', slot_from), TIMESTAMPDIFF(MINUTE, '1970-01-01', slot_to)"
                + " FROM scheduling_shift WHERE slot_to > ?";
        jdbc.prepareStatement(sql, statement -> {
            statement.setFetchSize(Integer.MIN_VALUE);
            statement.setString(1, LocalDate.ofEpochDay(network.firstDay).toString());
            return eachShift(statement, network);
        });
        rota.eachWeekly(network.whole(), shift -> Changes.put(network, shift));
        for (var off : rota.away(network.whole()))
            network.away(off.staff().value(), Cells.cellOf(off.slot().from()), Cells.cellOf(Cells.nextMark(off.slot().to())));
    }

    /// What was written since the last look, or a little before it.
    Changes since(Network network, Stamps stamps, int seconds) {
        var look = look(stamps.looked(), seconds);
        var rows = look.occupancy() ? rowsSince(stamps.looked(), seconds) : List.<Changes.Row>of();
        var rotas = look.rota() ? rotasSince(network, stamps.looked(), seconds) : Map.<Long, List<Shift>>of();
        return new Changes(rows, rotas, look.stamps());
    }

    /// Part of the transaction in which the change is heard.
    @Transactional
    void stampCalendar(SiteId site) {
        var sql = "INSERT INTO scheduling_calendar_stamp (site, version) VALUES (?, 1) ON DUPLICATE KEY UPDATE version = version + 1";
        jdbc.prepareStatement(sql, statement -> {
            statement.setString(1, site.value());
            return statement.executeUpdate();
        });
    }

    private Look look(String stamp, int seconds) {
        return jdbc.prepareStatement(LOOK, statement -> {
            bindSince(statement, 1, stamp, seconds);
            bindSince(statement, 3, stamp, seconds);
            try (var found = statement.executeQuery()) {
                found.next();
                return new Look(new Stamps(found.getString(1), found.getString(2)), found.getBoolean(3), found.getBoolean(4));
            }
        });
    }

    private List<Changes.Row> rowsSince(String stamp, int seconds) {
        var sql = ROWS + " FORCE INDEX (scheduling_occupancy_changed) WHERE changed_at >= " + SINCE + " AND kind <> ?";
        return jdbc.prepareStatement(sql, statement -> {
            bindSince(statement, 1, stamp, seconds);
            statement.setInt(3, Kind.PATIENT.code());
            var rows = new ArrayList<Changes.Row>();
            try (var found = statement.executeQuery()) {
                while (found.next()) rows.add(row(found));
            }
            return rows;
        });
    }

    private Map<Long, List<Shift>> rotasSince(Network network, String stamp, int seconds) {
        var staff = jdbc.prepareStatement("SELECT staff FROM scheduling_rota WHERE changed_at >= " + SINCE, statement -> {
            bindSince(statement, 1, stamp, seconds);
            var ids = new ArrayList<Long>();
            try (var found = statement.executeQuery()) {
                while (found.next()) ids.add(found.getLong(1));
            }
            return ids;
        });
        var rotas = new HashMap<Long, List<Shift>>();
        for (var id : staff) rotas.put(id, rota.there(StaffId.of(id), network.whole()));
        return rotas;
    }

    private static void bindSince(PreparedStatement statement, int first, String stamp, int seconds) throws SQLException {
        statement.setString(first, stamp);
        statement.setInt(first + 1, seconds);
    }

    private static int eachRow(PreparedStatement statement, Network network) throws SQLException {
        var rows = 0;
        try (var found = statement.executeQuery()) {
            for (; found.next(); rows++) row(found).putInto(network);
        }
        return rows;
    }

    private static Changes.Row row(ResultSet found) throws SQLException {
        return new Changes.Row(Kind.of(found.getInt(1)), found.getLong(2), found.getLong(3), found.getLong(4), found.getBytes(5));
    }

    private static int eachShift(PreparedStatement statement, Network network) throws SQLException {
        var rows = 0;
        try (var found = statement.executeQuery()) {
            for (; found.next(); rows++) {
                var post = new Network.Post(SiteId.of(found.getString(2)), found.getLong(1), Shift.Duty.valueOf(found.getString(3)));
                network.put(post, Math.ceilDiv(found.getLong(4), (long) Cells.MINUTES), Math.floorDiv(found.getLong(5), (long) Cells.MINUTES));
            }
        }
        return rows;
    }
}
