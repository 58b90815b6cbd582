package halcyon.billing.internal.ledger;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Legs extends GenericRepository<LegRow, Long> {
    Iterable<LegRow> saveAll(Iterable<LegRow> legs);

    List<LegRow> findByEntryIdOrderByNumber(long entryId);

    /// What the posting of a remittance that stands wrote.
    @Query("SELECT l.* FROM billing_leg l JOIN billing_entry e ON e.id = l.entry_id LEFT JOIN billing_entry r ON r.reverses = e.id"
            + " WHERE l.remittance_id = :remittance AND e.kind = 'REMITTANCE' AND r.id IS NULL ORDER BY l.id")
    List<LegRow> standing(long remittance);

    @Query("SELECT COALESCE(SUM(amount_cents), 0) FROM billing_leg WHERE patient_id = :patient AND account = :account")
    long sumOfPatient(long patient, String account);

    @Query("SELECT COALESCE(SUM(amount_cents), 0) FROM billing_leg WHERE claim_id = :claim AND account = :account")
    long sumOfClaim(long claim, String account);

    @Query("SELECT COALESCE(SUM(amount_cents), 0) FROM billing_leg WHERE claim_id = :claim AND account = :account AND code = :code")
    long sumOfClaim(long claim, String account, String code);

    @Query("SELECT account, SUM(CASE WHEN amount_cents > 0 THEN amount_cents ELSE 0 END) AS debit,"
            + " SUM(CASE WHEN amount_cents < 0 THEN -amount_cents ELSE 0 END) AS credit FROM billing_leg GROUP BY account")
    List<Sum> sums();

    @Query("SELECT l.account, SUM(CASE WHEN l.amount_cents > 0 THEN l.amount_cents ELSE 0 END) AS debit,"
            + " SUM(CASE WHEN l.amount_cents < 0 THEN -l.amount_cents ELSE 0 END) AS credit FROM billing_leg l JOIN billing_entry e ON e.id = l.entry_id"
            + " WHERE e.at < :at GROUP BY l.account")
    List<Sum> sumsBefore(LocalDateTime at);

    @Introspected
    record Sum(String account, long debit, long credit) {}
}
