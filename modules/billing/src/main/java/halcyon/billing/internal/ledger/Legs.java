package halcyon.billing.internal.ledger;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Legs extends GenericRepository<LegRow, Long> {
    Iterable<LegRow> saveAll(Iterable<LegRow> legs);

    List<LegRow> findByEntryIdOrderByNumber(long entryId);

    List<LegRow> findByRemittanceIdOrderById(long remittanceId);

    @Query("SELECT COALESCE(SUM(amount_cents), 0) FROM billing_leg WHERE patient_id = :patient AND account = :account")
    long sumOfPatient(long patient, String account);

    @Query("SELECT COALESCE(SUM(amount_cents), 0) FROM billing_leg WHERE claim_id = :claim AND account = :account")
    long sumOfClaim(long claim, String account);

    @Query("SELECT account, SUM(CASE WHEN amount_cents > 0 THEN amount_cents ELSE 0 END) AS debit,"
            + " SUM(CASE WHEN amount_cents < 0 THEN -amount_cents ELSE 0 END) AS credit FROM billing_leg GROUP BY account")
    List<Sum> sums();

    @Introspected
    record Sum(String account, long debit, long credit) {}
}
