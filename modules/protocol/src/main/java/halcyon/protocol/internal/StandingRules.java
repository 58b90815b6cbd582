package halcyon.protocol.internal;

import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/// What no protocol may go beyond, as it stands on a date.
@Singleton
@Transactional
class StandingRules {
    private static final String SQL = "SELECT content FROM protocol_rule WHERE name = ? AND valid_from <= ?"
            + " AND (valid_to IS NULL OR valid_to > ?) ORDER BY valid_from DESC LIMIT 1";

    private final JdbcOperations jdbc;

    StandingRules(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    /// How many patients one person may watch in minutes that are billed, and how long esketamine is watched at least.
    record Limits(int billedPatients, int esketamineMinutes) {}

    Limits on(LocalDate date) {
        return new Limits(number("billed-observation-patients", date), number("esketamine-observed-minutes", date));
    }

    private int number(String name, LocalDate on) {
        return jdbc.prepareStatement(SQL, statement -> {
            statement.setString(1, name);
            statement.setString(2, on.toString());
            statement.setString(3, on.toString());
            try (var found = statement.executeQuery()) {
                if (!found.next()) throw new IllegalStateException("no rule '" + name + "' on " + on);
                return Integer.parseInt(found.getString(1));
            }
        });
    }
}
