package halcyon.billing.internal.claim;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EarlierPayerRows extends GenericRepository<EarlierPayerRow, Long> {
    EarlierPayerRow save(EarlierPayerRow payer);

    List<EarlierPayerRow> findByClaimIdOrderByPlace(long claimId);
}
