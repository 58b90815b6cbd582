package halcyon.bench.scheduling;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Says by plain JDBC what a logged booking of the product said: the same questions word for word, as many rows written to the
/// same tables; one transaction, everything prepared, the rows of a table in one batch.
final class PlainBookings implements AutoCloseable {
    private static final Map<String, String> WRITES = Map.of(
            "insert scheduling_course", "INSERT INTO scheduling_course (command_key, patient, site, protocol, protocol_version, clearance,"
                    + " booked_by, booked_at) VALUES (?, 1, 's0000', 'plain', 1, REPEAT('x', 2000), 'bench', NOW(6))",
            "insert scheduling_booking", "INSERT INTO scheduling_booking (course, number, total, patient, site, slot_from, chair_until, slot_to,"
                    + " watched_until, held_until, chair, observer, observer_share, prescriber, state, protocol, protocol_version, needs_work,"
                    + " version) VALUES (?, ?, 6, 1, 's0000', '2030-01-01', '2030-01-02', '2030-01-03', '2030-01-02', '2030-01-03', 1, 1, 1260,"
                    + " 1, 'BOOKED', 'ketamine-iv-6-in-21', 1, FALSE, 0)",
            "insert scheduling_occupancy", "INSERT INTO scheduling_occupancy (kind, resource, cells, utc_day, version) VALUES (?, ?, ?, '2030-01-01', 1)",
            "update scheduling_occupancy", "UPDATE scheduling_occupancy SET version = version + 1, cells = ?"
                    + " WHERE kind = ? AND resource = ? AND utc_day = '2030-01-01' AND version = 1",
            "insert platform_event", "INSERT INTO platform_event (happened_at, subject, actor_name, type, patient, site, payload)"
                    + " VALUES (NOW(6), ?, 'bench', 'plain', 1, 's0000', REPEAT('x', 500))",
            "insert platform_delivery", "INSERT INTO platform_delivery (event, listener, origin, state, next_at) VALUES (?, ?, 'bench', 'DONE', NOW(6))");
    private final Connection connection;
    private final Map<String, Integer> shapes;
    private final List<PreparedStatement> questions = new ArrayList<>();
    private final Map<String, PreparedStatement> writes = new HashMap<>();
    private long row;

    PlainBookings(Connection connection, List<String> template, long client) throws SQLException {
        this.connection = connection;
        shapes = StatementLog.shapes(template);
        row = 2_000_000_000L + client * 1_000_000;
        connection.setAutoCommit(false);
        for (var sql : template) if (StatementLog.isSelect(sql)) questions.add(connection.prepareStatement(sql));
        for (var write : WRITES.entrySet())
            writes.put(write.getKey(), connection.prepareStatement(write.getValue(), Statement.RETURN_GENERATED_KEYS));
    }

    void book() throws SQLException {
        for (var question : questions) try (var rows = question.executeQuery()) { while (rows.next()) rows.getObject(1); }
        var course = write("insert scheduling_course", 1, number -> new Object[] {"plain-" + row});
        write("insert scheduling_booking", 6, number -> new Object[] {course, number});
        var updates = shapes.getOrDefault("update scheduling_occupancy", 0);
        var rows = Math.max(updates, shapes.getOrDefault("insert scheduling_occupancy", 0));
        write("insert scheduling_occupancy", rows, number -> new Object[] {number % 3 + 1, row + number, new byte[number % 3 == 2 ? 576 : 36]});
        write("update scheduling_occupancy", updates, number -> new Object[] {new byte[number % 3 == 2 ? 576 : 36], number % 3 + 1, row + number});
        row += rows + 1;
        var event = write("insert platform_event", 1, number -> new Object[] {"bench"});
        write("insert platform_delivery", shapes.getOrDefault("insert platform_delivery", 0), number -> new Object[] {event, "Listener" + number});
        connection.commit();
    }

    private interface Values { Object[] of(int number); }

    private long write(String shape, int rows, Values values) throws SQLException {
        var statement = writes.get(shape);
        if (rows == 0 || statement == null) return 0;
        for (var number = 1; number <= rows; number++) {
            for (var i = 0; i < values.of(number).length; i++) statement.setObject(i + 1, values.of(number)[i]);
            statement.addBatch();
        }
        statement.executeBatch();
        try (var keys = statement.getGeneratedKeys()) {
            return keys.next() ? keys.getLong(1) : 0;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
