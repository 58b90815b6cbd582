package halcyon.treatment.internal.rems;

import halcyon.treatment.SubmissionChannel;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FormRows extends CrudRepository<FormRow, Long> {
    @Query("SELECT * FROM treatment_rems_form WHERE session_id = :session ORDER BY revision DESC LIMIT 1")
    Optional<FormRow> newest(long session);

    /// Of each session its newest revision comes last.
    @Query("SELECT * FROM treatment_rems_form WHERE session_id IN (:sessions) ORDER BY session_id, revision")
    List<FormRow> of(Collection<Long> sessions);

    @Query("UPDATE treatment_rems_form SET submitted_at = :at, submitted_by = :by, channel = :channel, confirmation = :confirmation,"
            + " proof_id = :proof, content = :content, content_hash = :hash, version = version + 1"
            + " WHERE id = :id AND version = :version AND submitted_at IS NULL")
    int submit(
            long id,
            long version,
            Instant at,
            String by,
            SubmissionChannel channel,
            String confirmation,
            @Nullable Long proof,
            String content,
            String hash);

    @Query("UPDATE treatment_rems_form SET missed_at = :at WHERE id = :id AND missed_at IS NULL AND submitted_at IS NULL")
    int missed(long id, Instant at);
}
