package halcyon.billing.internal.charge;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface VisitRows extends GenericRepository<VisitRow, Long> {
    VisitRow save(VisitRow visit);

    VisitRow update(VisitRow visit);

    Optional<VisitRow> findById(Long session);
}
