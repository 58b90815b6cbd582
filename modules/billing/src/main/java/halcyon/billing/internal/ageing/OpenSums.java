package halcyon.billing.internal.ageing;

import halcyon.billing.internal.claim.ClaimRow;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Sums of the receivables before an instant.
@JdbcRepository(dialect = Dialect.MYSQL)
interface OpenSums extends GenericRepository<ClaimRow, Long> {
    @Query("SELECT c.id AS claim_id, c.number, c.patient_id AS patient_id, c.site, c.payer_name AS payer, c.date_of_service AS since, SUM(l.amount_cents) AS cents"
            + " FROM billing_leg l JOIN billing_entry e ON e.id = l.entry_id JOIN billing_claim c ON c.id = l.claim_id"
            + " WHERE l.account = 'PAYER_RECEIVABLE' AND e.at < :before AND c.site IN (:sites)"
            + " GROUP BY c.id, c.number, c.patient_id, c.site, c.payer_name, c.date_of_service HAVING SUM(l.amount_cents) <> 0 ORDER BY c.date_of_service, c.id")
    List<OfPayer> ofPayers(LocalDateTime before, Collection<String> sites);

    @Query("SELECT l.patient_id AS patient_id, c.id AS claim_id, c.number, c.site, c.payer_name AS payer, COALESCE(c.date_of_service, DATE(e.at)) AS since, SUM(l.amount_cents) AS cents"
            + " FROM billing_leg l JOIN billing_entry e ON e.id = l.entry_id LEFT JOIN billing_claim c ON c.id = l.claim_id"
            + " WHERE l.account = 'PATIENT_RECEIVABLE' AND e.at < :before"
            + " GROUP BY l.patient_id, c.id, c.number, c.site, c.payer_name, COALESCE(c.date_of_service, DATE(e.at)) HAVING SUM(l.amount_cents) <> 0"
            + " ORDER BY l.patient_id, since, c.id")
    List<OfPatient> ofPatients(LocalDateTime before);

    @Introspected
    record OfPayer(long claimId, String number, long patientId, String site, String payer, LocalDate since, long cents) {}

    /// Without a claim: a session paid by herself, or a payment.
    @Introspected
    record OfPatient(long patientId, @Nullable Long claimId, @Nullable String number, @Nullable String site, @Nullable String payer, LocalDate since, long cents) {}
}
