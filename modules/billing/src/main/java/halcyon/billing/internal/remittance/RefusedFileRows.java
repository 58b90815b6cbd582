package halcyon.billing.internal.remittance;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RefusedFileRows extends GenericRepository<RefusedFileRow, Long> {
    RefusedFileRow save(RefusedFileRow file);
}
