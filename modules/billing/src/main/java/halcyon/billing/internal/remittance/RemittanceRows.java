package halcyon.billing.internal.remittance;

import halcyon.billing.Remittance;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RemittanceRows extends GenericRepository<RemittanceRow, Long> {
    RemittanceRow save(RemittanceRow remittance);

    RemittanceRow update(RemittanceRow remittance);

    Optional<RemittanceRow> findById(Long id);

    boolean existsByContentHash(String contentHash);

    boolean existsByPostingKey(String postingKey);

    @Query("SELECT * FROM billing_remittance ORDER BY id DESC LIMIT 200")
    List<RemittanceRow> latest();

    /// Payments that came in a span of time and are not booked.
    @Query("SELECT COUNT(*) FROM billing_remittance WHERE kind = '835' AND state IN ('UNMATCHED', 'CLASH', 'TAKEN_BACK') AND received_at >= :from AND received_at < :until")
    long waiting(LocalDateTime from, LocalDateTime until);

    List<RemittanceRow> findByStateOrderById(Remittance.State state);
}
