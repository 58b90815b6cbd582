package halcyon.treatment.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NoteRows extends CrudRepository<NoteRow, Long> {
    @Query("SELECT * FROM treatment_note WHERE session_id = :session ORDER BY noted_at, id")
    List<NoteRow> of(long session);

    @Query("UPDATE treatment_note SET struck_reason = :reason, struck_by = :by, struck_at = :at"
            + " WHERE id = :id AND session_id = :session AND kind = 'note' AND struck_at IS NULL")
    int strike(long id, long session, String reason, String by, Instant at);
}
