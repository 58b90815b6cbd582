package halcyon.billing.internal.claim;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SuperbillRows extends GenericRepository<SuperbillRow, Long> {
    SuperbillRow save(SuperbillRow superbill);

    Optional<SuperbillRow> findById(Long sessionId);
}
