package halcyon.billing.internal.claim;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface HolderRows extends GenericRepository<HolderRow, Long> {
    HolderRow save(HolderRow holder);

    Optional<HolderRow> findById(Long claimId);

    long deleteByClaimId(Long claimId);
}
