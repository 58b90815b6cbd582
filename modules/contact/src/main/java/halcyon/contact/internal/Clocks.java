package halcyon.contact.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/// The time zones of each state.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Clocks extends GenericRepository<SettingRow, Long> {
    @Query(
            """
            SELECT zone FROM contact_clock WHERE state = :state
              AND valid_from <= :on AND (valid_to IS NULL OR valid_to > :on) ORDER BY zone""")
    List<String> of(String state, LocalDate on);
}
