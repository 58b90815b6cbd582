package halcyon.outcomes.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Requests extends CrudRepository<RequestRow, Long> {
    @Query("SELECT * FROM outcomes_request WHERE patient_id = :patient AND occasion = :occasion AND open_mark = 1")
    Optional<RequestRow> open(long patient, String occasion);

    @Query("SELECT * FROM outcomes_request WHERE site_id = :site AND open_mark = 1 AND (state = 'SENT' OR due_at <= :now) ORDER BY due_at, id")
    List<RequestRow> waiting(String site, Instant now);

    @Query("SELECT id FROM outcomes_request WHERE state = 'PLANNED' AND due_at <= :now ORDER BY due_at, id LIMIT 500")
    List<Long> due(Instant now);

    @Query("SELECT COUNT(*) FROM outcomes_request WHERE session_id = :session AND occasion = :occasion")
    long ofSession(long session, String occasion);

    /// One row for the one caller that sends it.
    @Query("UPDATE outcomes_request SET state = 'SENT', link_id = :link, sent_at = :now, version = version + 1"
            + " WHERE id = :id AND version = :version AND open_mark = 1")
    int sent(long id, int version, long link, Instant now);

    @Query("UPDATE outcomes_request SET due_at = :dueAt, version = version + 1 WHERE id = :id AND version = :version AND state = 'PLANNED'")
    int postpone(long id, int version, Instant dueAt);

    /// One row for the one answer that counts.
    @Query("UPDATE outcomes_request SET state = 'ANSWERED', open_mark = NULL, answered_at = :now, version = version + 1"
            + " WHERE id = :id AND open_mark = 1")
    int answered(long id, Instant now);

    @Query("UPDATE outcomes_request SET state = 'DROPPED', open_mark = NULL, version = version + 1 WHERE id = :id AND open_mark = 1")
    int drop(long id);
}
