package halcyon.consent.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Settings extends GenericRepository<SettingRow, Long> {
    @Query(
            """
            SELECT * FROM consent_setting WHERE name = :name
              AND valid_from <= :on AND (valid_to IS NULL OR valid_to > :on) ORDER BY valid_from DESC LIMIT 1""")
    Optional<SettingRow> inForce(String name, LocalDate on);

    default String text(String name, LocalDate on) {
        return inForce(name, on)
                .map(SettingRow::setting)
                .orElseThrow(() -> new IllegalStateException("no setting '" + name + "' of consent in force on " + on));
    }

    default int number(String name, LocalDate on) {
        return Integer.parseInt(text(name, on));
    }
}
