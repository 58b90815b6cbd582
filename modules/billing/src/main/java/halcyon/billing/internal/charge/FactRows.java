package halcyon.billing.internal.charge;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FactRows extends GenericRepository<FactRow, Long> {
    FactRow save(FactRow fact);

    Optional<FactRow> findById(Long session);
}
