package halcyon.billing.internal.claim;

import halcyon.billing.ClaimState;
import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ClaimRows extends GenericRepository<ClaimRow, Long> {
    ClaimRow save(ClaimRow claim);

    ClaimRow update(ClaimRow claim);

    Optional<ClaimRow> findById(Long id);

    List<ClaimRow> findByIdIn(Collection<Long> ids);

    Optional<ClaimRow> findByNumber(String number);

    List<ClaimRow> findByPayerControl(String payerControl);

    List<ClaimRow> findByPatientIdOrderByDateOfServiceDesc(long patientId);

    List<ClaimRow> findBySubmissionId(long submissionId);

    Optional<ClaimRow> findBySessionId(long sessionId);

    @Query("SELECT * FROM billing_claim WHERE state IN (:states) AND site IN (:sites) ORDER BY date_of_service, id LIMIT 500")
    List<ClaimRow> queue(Collection<ClaimState> states, Collection<String> sites);

    @Query("SELECT * FROM billing_claim WHERE state IN (:states) AND site IN (:sites) ORDER BY date_of_service DESC, id DESC LIMIT 500")
    List<ClaimRow> latest(Collection<ClaimState> states, Collection<String> sites);

    @Query("SELECT state, COUNT(*) AS claims FROM billing_claim WHERE site IN (:sites) GROUP BY state")
    List<Count> counts(Collection<String> sites);

    @Introspected
    record Count(ClaimState state, long claims) {}

    @Query("SELECT * FROM billing_claim WHERE state = 'DRAFT' ORDER BY id LIMIT :most")
    List<ClaimRow> drafts(int most);

    @Query("SELECT COUNT(*) FROM billing_claim WHERE state = 'DRAFT' AND date_of_service BETWEEN :from AND :through")
    long draftsOf(java.time.LocalDate from, java.time.LocalDate through);

    @Query("SELECT COUNT(*) FROM billing_claim c JOIN billing_claim_line l ON l.claim_id = c.id WHERE c.patient_id = :patient"
            + " AND c.date_of_service = :day AND c.id <> :claim AND c.state <> 'REJECTED' AND l.code IN (:codes)")
    long sameService(long patient, java.time.LocalDate day, long claim, Collection<String> codes);

    @Query("UPDATE billing_claim SET state = 'SUBMITTED', submission_id = :submission, version = version + 1"
            + " WHERE id = :id AND version = :version AND state = 'DRAFT'")
    long take(long id, long version, long submission);
}
