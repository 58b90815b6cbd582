package halcyon.scheduling.internal;

import halcyon.testing.TestDatabase;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;

/// Looks for double bookings in the rows themselves, by SQL and a sum per minute, without any code of the product.
final class Overlaps {
    private static final String HELD = " AND %1$s.state NOT IN ('CANCELLED', 'NO_SHOW')";
    private static final String PAIRS = "SELECT COUNT(*) FROM scheduling_booking a JOIN scheduling_booking b ON a.id < b.id AND a.%s = b.%s"
            + " WHERE a.%s < b.%s AND b.%s < a.%s" + HELD.formatted("a") + HELD.formatted("b");
    private static final String STEPS = "SELECT observer, TIMESTAMPDIFF(MINUTE, '2020-01-01', slot_from),"
            + " TIMESTAMPDIFF(MINUTE, slot_from, chair_until), observer_share, attention FROM scheduling_booking b WHERE slot_from < watched_until"
            + HELD.formatted("b");
    private static final int WHOLE = 2520;

    private Overlaps() {}

    static int count(TestDatabase database) {
        return pairs(database, "chair", "slot_from", "held_until")
                + pairs(database, "patient", "slot_from", "watched_until")
                + pairs(database, "pump", "pump_from", "pump_until")
                + overburdened(database);
    }

    private static int pairs(TestDatabase database, String thing, String from, String to) {
        return Integer.parseInt(database.ask(PAIRS.formatted(thing, thing, from, to, from, to)));
    }

    /// Minutes in which an observer is asked for more than all of them.
    private static int overburdened(TestDatabase database) {
        var load = new HashMap<Long, Map<Integer, Integer>>();
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var found = statement.executeQuery(STEPS)) {
            while (found.next()) {
                var text = found.getString(5);
                var steps = text == null ? "0-" + found.getInt(3) + ":" + found.getInt(4) : text;
                var minutes = load.computeIfAbsent(found.getLong(1), observer -> new TreeMap<>());
                for (var step : steps.split(",")) add(minutes, found.getInt(2), step.split("[-:]"));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return (int) load.values().stream()
                .flatMap(minutes -> minutes.values().stream())
                .filter(share -> share > WHOLE)
                .count();
    }

    private static void add(Map<Integer, Integer> minutes, int start, String[] step) {
        for (var minute = Integer.parseInt(step[0]); minute < Integer.parseInt(step[1]); minute++)
            minutes.merge(start + minute, Integer.parseInt(step[2]), Integer::sum);
    }
}
