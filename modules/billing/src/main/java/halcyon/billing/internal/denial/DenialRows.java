package halcyon.billing.internal.denial;

import halcyon.billing.Denial;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DenialRows extends GenericRepository<DenialRow, Long> {
    DenialRow save(DenialRow denial);

    DenialRow update(DenialRow denial);

    Optional<DenialRow> findById(Long id);

    List<DenialRow> findByClaimIdOrderById(long claimId);

    @Query("SELECT * FROM billing_denial WHERE state IN (:states) AND site IN (:sites) ORDER BY deadline, amount_cents DESC, id LIMIT 500")
    List<DenialRow> list(Collection<Denial.State> states, Collection<String> sites);
}
