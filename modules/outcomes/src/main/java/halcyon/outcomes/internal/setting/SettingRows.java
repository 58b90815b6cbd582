package halcyon.outcomes.internal.setting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SettingRows extends CrudRepository<SettingRow, Long> {
    @Query("SELECT * FROM outcomes_setting WHERE name = :name AND from_date <= :on AND (to_date IS NULL OR to_date > :on)"
            + " ORDER BY from_date DESC LIMIT 1")
    Optional<SettingRow> inForce(String name, LocalDate on);
}
