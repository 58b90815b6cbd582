package halcyon.scheduling.internal.work;

import halcyon.shared.Role;
import io.micronaut.data.jdbc.runtime.JdbcOperations;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;

/// Who cures the trouble of a gate, as it stands on a date.
@Singleton
@Transactional
public class GateRoles {
    private final JdbcOperations jdbc;

    GateRoles(JdbcOperations jdbc) {
        this.jdbc = jdbc;
    }

    public Role of(String gate, LocalDate on) {
        var sql = "SELECT role FROM scheduling_gate_role WHERE gate = ? AND valid_from <= ? AND (valid_to IS NULL OR valid_to > ?)"
                + " ORDER BY valid_from DESC LIMIT 1";
        return jdbc.prepareStatement(sql, statement -> {
            statement.setString(1, gate);
            statement.setString(2, on.toString());
            statement.setString(3, on.toString());
            try (var found = statement.executeQuery()) {
                return found.next() ? Role.valueOf(found.getString(1)) : Role.FRONT_DESK;
            }
        });
    }
}
