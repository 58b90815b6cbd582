package halcyon.billing.internal.remittance;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RemittedClaimRows extends GenericRepository<RemittedClaimRow, Long> {
    RemittedClaimRow save(RemittedClaimRow claim);

    List<RemittedClaimRow> findByRemittanceIdOrderByNumber(long remittanceId);

    /// What was posted to a claim before, oldest first.
    @Query("SELECT c.* FROM billing_remitted_claim c JOIN billing_remittance r ON r.id = c.remittance_id"
            + " WHERE c.claim_id = :claim AND r.state = 'POSTED' ORDER BY c.id")
    List<RemittedClaimRow> postedTo(long claim);

    long deleteByRemittanceId(long remittanceId);
}
