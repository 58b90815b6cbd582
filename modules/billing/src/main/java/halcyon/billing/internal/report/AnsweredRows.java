package halcyon.billing.internal.report;

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

@JdbcRepository(dialect = Dialect.MYSQL)
interface AnsweredRows extends GenericRepository<ClaimRow, Long> {
    @Query("SELECT c.id AS claim_id, c.number, c.site, c.payer_name AS payer, c.date_of_service AS served, c.charge_cents AS charge, c.paid_cents AS paid, c.patient_cents AS patient_left,"
            + " f.outcome, f.refusal, r.received_at AS answered_at,"
            + " (SELECT MIN(s.at) FROM billing_claim_step s WHERE s.claim_id = c.id AND s.kind = '837P') AS sent_at,"
            + " (SELECT COUNT(*) FROM billing_claim_step s WHERE s.claim_id = c.id AND s.sentence LIKE '%-rejected') AS turned_away,"
            + " (SELECT COUNT(*) FROM billing_claim_line l WHERE l.claim_id = c.id) AS all_lines,"
            + " (SELECT COUNT(*) FROM billing_claim_line l WHERE l.claim_id = c.id AND EXISTS (SELECT 1 FROM billing_contract_rate k"
            + " WHERE k.payer_id = c.payer_id AND k.code = l.code AND k.from_day <= c.date_of_service)) AS known,"
            + " (SELECT COALESCE(SUM(CAST(l.units * (SELECT k.allowed_cents FROM billing_contract_rate k WHERE k.payer_id = c.payer_id AND k.code = l.code"
            + " AND k.from_day <= c.date_of_service ORDER BY k.from_day DESC LIMIT 1) AS SIGNED)), 0) FROM billing_claim_line l WHERE l.claim_id = c.id) AS contracted"
            + " FROM billing_claim c"
            + " JOIN (SELECT a.claim_id, MIN(a.id) AS id FROM billing_remitted_claim a JOIN billing_remittance b ON b.id = a.remittance_id"
            + " WHERE b.state = 'POSTED' AND a.status <> '22' GROUP BY a.claim_id) one ON one.claim_id = c.id"
            + " JOIN billing_remitted_claim f ON f.id = one.id JOIN billing_remittance r ON r.id = f.remittance_id"
            + " WHERE c.site IN (:sites) AND r.received_at >= :from AND r.received_at < :until ORDER BY r.received_at DESC, c.id DESC")
    List<Answered> between(Collection<String> sites, LocalDateTime from, LocalDateTime until);

    /// Sets a rate, or sets it anew.
    @Query("INSERT INTO billing_contract_rate (payer_id, code, from_day, allowed_cents, set_by, set_at) VALUES (:payer, :code, :from, :allowed, :by, :at)"
            + " ON DUPLICATE KEY UPDATE allowed_cents = :allowed, set_by = :by, set_at = :at")
    void contract(long payer, String code, LocalDate from, long allowed, String by, LocalDateTime at);

    @Introspected
    record Answered(long claimId, String number, String site, String payer, LocalDate served, long charge, long paid, long patientLeft, String outcome, @Nullable String refusal,
            LocalDateTime answeredAt, @Nullable LocalDateTime sentAt, long turnedAway, long allLines, long known, long contracted) {}
}
