package halcyon.billing.internal.claim;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SubmissionRows extends GenericRepository<SubmissionRow, Long> {
    SubmissionRow save(SubmissionRow submission);

    SubmissionRow update(SubmissionRow submission);

    Optional<SubmissionRow> findById(Long id);

    Optional<SubmissionRow> findByFileName(String fileName);

    List<SubmissionRow> findByWrittenAtIsNullOrderById();

    @Query("SELECT s.* FROM billing_submission s WHERE s.claims > 0 AND s.created_at > :since"
            + " AND NOT EXISTS (SELECT 1 FROM billing_exchanged_file f WHERE f.submission_id = s.id) ORDER BY s.id")
    List<SubmissionRow> notHandedOver(LocalDateTime since);

    @Query("UPDATE billing_submission SET written_at = :at WHERE id = :id AND written_at IS NULL")
    long written(long id, LocalDateTime at);
}
