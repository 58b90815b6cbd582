package halcyon.bench.treatment;

import halcyon.bench.Ground;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Writes by plain JDBC the rows that a saved set leaves, in one transaction: the session's version, the key of the entry, the set,
/// the event and its deliveries.
final class PlainVitals implements AutoCloseable {
    private final Connection connection;
    private final int listeners;
    private final PreparedStatement session;
    private final PreparedStatement entry;
    private final PreparedStatement set;
    private final PreparedStatement event;
    private final PreparedStatement delivery;

    PlainVitals(Connection connection, int listeners) throws SQLException {
        this.connection = connection;
        this.listeners = listeners;
        connection.setAutoCommit(false);
        session = connection.prepareStatement("UPDATE treatment_session SET version = version + 1 WHERE id = ? AND state = 'RUNNING'");
        entry = connection.prepareStatement("INSERT INTO treatment_entry (session_id, entry_key, verb, happened_at, received_at, entered_by, answer)"
                + " VALUES (?, ?, 'recordVitals', UTC_TIMESTAMP(6), UTC_TIMESTAMP(6), 'bench', 'RUNNING')");
        set = connection.prepareStatement("INSERT INTO treatment_vitals (session_id, taken_at, systolic, diastolic, heart_rate, oxygen,"
                + " respiratory_rate, sedation, alerts, taken_by) VALUES (?, UTC_TIMESTAMP(6), ?, 80, 74, 98, 14, 4, '', 'bench')");
        event = connection.prepareStatement(
                "INSERT INTO platform_event (happened_at, subject, actor_name, type, patient, site, payload)"
                        + " VALUES (UTC_TIMESTAMP(6), 'bench', 'bench', 'plain', 1, 'plain', REPEAT('x', 120))",
                Statement.RETURN_GENERATED_KEYS);
        delivery = connection.prepareStatement("INSERT INTO platform_delivery (event, listener, origin, state, next_at)"
                + " VALUES (?, ?, 'bench', 'DONE', UTC_TIMESTAMP(6))");
    }

    /// How many hear of a saved set, by what the product wrote.
    static int listeners(Ground ground) throws SQLException {
        try (var connection = ground.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT COUNT(d.event) / COUNT(DISTINCT e.id) FROM platform_event e"
                        + " LEFT JOIN platform_delivery d ON d.event = e.id WHERE e.type = 'halcyon.treatment.VitalsTaken'")) {
            found.next();
            return (int) Math.round(found.getDouble(1));
        }
    }

    void save(long to, int number) throws SQLException {
        session.setLong(1, to);
        session.executeUpdate();
        entry.setLong(1, to);
        entry.setString(2, UUID.randomUUID().toString());
        entry.executeUpdate();
        set.setLong(1, to);
        set.setInt(2, 120 + number % 10);
        set.executeUpdate();
        event.executeUpdate();
        if (listeners > 0) deliver();
        connection.commit();
    }

    private void deliver() throws SQLException {
        try (var keys = event.getGeneratedKeys()) {
            keys.next();
            for (var listener = 0; listener < listeners; listener++) {
                delivery.setLong(1, keys.getLong(1));
                delivery.setString(2, "Listener" + listener);
                delivery.addBatch();
            }
        }
        delivery.executeBatch();
    }

    /// When the newest set of every session of a site was taken, by one plain question.
    static Map<Long, Instant> newest(Connection connection, String site) throws SQLException {
        var newest = new HashMap<Long, Instant>();
        try (var select = connection.prepareStatement("SELECT v.session_id, TIMESTAMPDIFF(MICROSECOND, '1970-01-01', MAX(v.taken_at))"
                + " FROM treatment_vitals v JOIN treatment_session s ON s.id = v.session_id WHERE s.site_id = ? GROUP BY v.session_id")) {
            select.setString(1, site);
            try (var rows = select.executeQuery()) {
                while (rows.next()) newest.put(rows.getLong(1), Instant.EPOCH.plus(rows.getLong(2), ChronoUnit.MICROS));
            }
        }
        return newest;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
