package halcyon.scheduling.internal;

import halcyon.scheduling.PlanWeights;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/// What a plan's costs count, by date.
@Singleton
@Transactional
class PlanWeightRows {
    private static final String COLUMNS = "waiting_day, idle_minute, move, hour_moved, overtime_minute, left_out, late_minutes, search_ms";

    private final JdbcOperations jdbc;

    PlanWeightRows(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    PlanWeights on(LocalDate date) {
        var sql = "SELECT " + COLUMNS + " FROM scheduling_plan_weights WHERE valid_from <= ? ORDER BY valid_from DESC LIMIT 1";
        return jdbc.prepareStatement(sql, statement -> {
            statement.setString(1, date.toString());
            try (var found = statement.executeQuery()) {
                if (!found.next()) throw new IllegalStateException("no weights of plans on " + date);
                return new PlanWeights(
                        found.getInt(1), found.getInt(2), found.getInt(3), found.getInt(4), found.getInt(5), found.getInt(6), found.getInt(7),
                        found.getInt(8));
            }
        });
    }

    /// In place of those that begin on the same date.
    void set(LocalDate from, PlanWeights weights, String source) {
        jdbc.prepareStatement("DELETE FROM scheduling_plan_weights WHERE valid_from = ?", statement -> {
            statement.setString(1, from.toString());
            return statement.executeUpdate();
        });
        var sql = "INSERT INTO scheduling_plan_weights (" + COLUMNS + ", valid_from, source) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        jdbc.prepareStatement(sql, statement -> {
            statement.setInt(1, weights.waitingDay());
            statement.setInt(2, weights.idleMinute());
            statement.setInt(3, weights.move());
            statement.setInt(4, weights.hourMoved());
            statement.setInt(5, weights.overtimeMinute());
            statement.setInt(6, weights.leftOut());
            statement.setInt(7, weights.lateMinutes());
            statement.setInt(8, weights.searchMilliseconds());
            statement.setString(9, from.toString());
            statement.setString(10, source);
            return statement.executeUpdate();
        });
    }
}
