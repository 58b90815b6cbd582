package halcyon.billing.internal.claim;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface MinutesRows extends GenericRepository<MinutesRow, Long> {
    Iterable<MinutesRow> saveAll(Iterable<MinutesRow> minutes);

    void deleteByClaimId(long claimId);

    List<MinutesRow> findByClaimIdOrderById(long claimId);
}
