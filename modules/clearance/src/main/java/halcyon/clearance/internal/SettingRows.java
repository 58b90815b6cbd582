package halcyon.clearance.internal;

import halcyon.shared.Role;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SettingRows extends CrudRepository<SettingRow, Long> {
    /// Every row in force on some day from the first to the last.
    @Query("SELECT * FROM clearance_gate_setting WHERE from_date <= :last AND (to_date IS NULL OR to_date > :first)"
            + " ORDER BY gate, checkpoint, purpose")
    List<SettingRow> inForce(LocalDate first, LocalDate last);

    /// The role whose decision the passing of a gate is; empty when anybody's who may ask.
    @Query("SELECT role FROM clearance_decider WHERE gate = :gate AND from_date <= :on"
            + " AND (to_date IS NULL OR to_date > :on) ORDER BY from_date DESC LIMIT 1")
    Optional<Role> decider(String gate, LocalDate on);

    @Query("SELECT setting_value FROM clearance_setting WHERE name = :name AND from_date <= :on"
            + " AND (to_date IS NULL OR to_date > :on)")
    Optional<Integer> value(String name, LocalDate on);
}
