package halcyon.scheduling.internal.reminders;

import halcyon.shared.PatientId;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Visits as the patient knows them.
@Singleton
class SeenVisits {
    private static final String SELECT = "SELECT id, course, patient, site, slot_from, state FROM scheduling_booking ";
    private final JdbcOperations jdbc;

    SeenVisits(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Seen> find(long booking) {
        return read(SELECT + "WHERE id = ?", statement -> statement.setLong(1, booking)).stream().findFirst();
    }

    List<Seen> ofCourse(long course) {
        return read(SELECT + "WHERE course = ? ORDER BY number", statement -> statement.setLong(1, course));
    }

    /// Expected visits of a site that start in the time; half-open.
    List<Seen> expected(String site, Instant from, Instant to) {
        return read(SELECT + "WHERE site = ? AND slot_from >= ? AND slot_from < ? AND state = 'BOOKED' ORDER BY slot_from, id", statement -> {
            statement.setString(1, site);
            statement.setTimestamp(2, Timestamp.from(from));
            statement.setTimestamp(3, Timestamp.from(to));
        });
    }

    private interface Values {
        void set(PreparedStatement statement) throws SQLException;
    }

    private List<Seen> read(String sql, Values values) {
        return jdbc.prepareStatement(sql, statement -> {
            values.set(statement);
            var seen = new ArrayList<Seen>();
            try (var rows = statement.executeQuery()) {
                while (rows.next()) seen.add(seen(rows));
            }
            return seen;
        });
    }

    private static Seen seen(ResultSet row) throws SQLException {
        var fact = new Seen.Fact(
                row.getString("site"), row.getTimestamp("slot_from").toInstant(), !row.getString("state").equals("CANCELLED"));
        return new Seen(row.getLong("id"), row.getLong("course"), PatientId.of(row.getLong("patient")), fact);
    }
}
