package halcyon.billing.internal.remittance;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RemittedLineRows extends GenericRepository<RemittedLineRow, Long> {
    Iterable<RemittedLineRow> saveAll(Iterable<RemittedLineRow> lines);

    List<RemittedLineRow> findByRemittedClaimIdOrderByNumber(long remittedClaimId);

    long deleteByRemittedClaimId(long remittedClaimId);
}
