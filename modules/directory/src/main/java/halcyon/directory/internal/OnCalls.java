package halcyon.directory.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OnCalls extends CrudRepository<OnCallRow, Long> {
    @Query("SELECT * FROM directory_on_call WHERE site = :site AND valid_from <= :on ORDER BY valid_from DESC LIMIT 1")
    Optional<OnCallRow> inForce(String site, LocalDate on);

    void deleteBySiteAndValidFrom(String site, LocalDate validFrom);
}
