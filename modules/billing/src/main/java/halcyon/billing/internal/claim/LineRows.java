package halcyon.billing.internal.claim;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface LineRows extends GenericRepository<LineRow, Long> {
    Iterable<LineRow> saveAll(Iterable<LineRow> lines);

    LineRow update(LineRow line);

    void deleteByClaimId(long claimId);

    List<LineRow> findByClaimIdOrderByNumber(long claimId);
}
