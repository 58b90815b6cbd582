package halcyon.treatment.internal.confirm;

import halcyon.treatment.Confirmation;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ConfirmationRows extends CrudRepository<ConfirmationRow, Long> {
    @Query("SELECT * FROM treatment_confirmation WHERE state = 'WAITING' ORDER BY entered_at, id")
    List<ConfirmationRow> waiting();

    @Query("SELECT * FROM treatment_confirmation WHERE session_id = :session ORDER BY id")
    List<ConfirmationRow> of(long session);

    /// Decides what still waits; none changed means someone else decided.
    @Query("UPDATE treatment_confirmation SET state = :state, second_subject = :subject, second_name = :name,"
            + " authenticated_at = :authenticatedAt, decided_at = :at, reason = :reason WHERE id = :id AND state = 'WAITING'")
    int decide(
            long id, Confirmation.State state, String subject, String name, Instant authenticatedAt, Instant at, @Nullable String reason);

    @Query("UPDATE treatment_confirmation SET state = 'WITHDRAWN', decided_at = :at WHERE session_id = :session AND state = 'WAITING'")
    int withdraw(long session, Instant at);

    @Query("SELECT COUNT(*) FROM treatment_confirmation WHERE SHA2(document, 256) <> content_hash")
    long broken();
}
