package halcyon.contact.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Notices extends CrudRepository<NoticeRow, Long> {
    @Query("SELECT id FROM contact_notice WHERE state = 'WAITING' AND due_at <= :now ORDER BY due_at, id LIMIT 500")
    List<Long> due(Instant now);

    @Query("SELECT * FROM contact_notice WHERE patient = :patient AND thing = :thing AND state IN ('WAITING', 'WRITTEN')")
    List<NoticeRow> of(long patient, String thing);

    @Query(
            """
            INSERT INTO contact_notice (patient, thing, word, content, state, live, created_at, due_at, expires_at)
            VALUES (:patient, :thing, :word, :content, 'WAITING', 1, :now, :dueAt, :expiresAt)
            ON DUPLICATE KEY UPDATE content = :content, created_at = :now, due_at = :dueAt, expires_at = :expiresAt""")
    int plan(long patient, String thing, String word, String content, Instant now, Instant dueAt, Instant expiresAt);

    /// WRITTEN, WITHDRAWN or LATE, by the first who says so.
    @Query("UPDATE contact_notice SET state = :state, live = NULL WHERE id = :id AND state = 'WAITING'")
    int end(long id, String state);

    @Query("UPDATE contact_notice SET due_at = :due WHERE id = :id AND state = 'WAITING'")
    int postpone(long id, Instant due);
}
