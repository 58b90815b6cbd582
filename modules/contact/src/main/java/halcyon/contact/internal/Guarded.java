package halcyon.contact.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

/// Stems of words that have no place in a message, in lower case.
@JdbcRepository(dialect = Dialect.MYSQL)
interface Guarded extends GenericRepository<SettingRow, Long> {
    @Query("SELECT stem FROM contact_guarded WHERE valid_from <= :on AND (valid_to IS NULL OR valid_to > :on)")
    List<String> stems(LocalDate on);
}
