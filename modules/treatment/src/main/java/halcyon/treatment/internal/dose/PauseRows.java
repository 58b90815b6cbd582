package halcyon.treatment.internal.dose;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PauseRows extends GenericRepository<PauseRow, Long> {
    @Query("SELECT * FROM treatment_pause WHERE session_id = :session ORDER BY paused_at")
    List<PauseRow> of(long session);

    @Query("INSERT INTO treatment_pause (session_id, paused_at) VALUES (:session, :at)")
    int begin(long session, Instant at);

    @Query("UPDATE treatment_pause SET restarted_at = GREATEST(paused_at, :at) WHERE session_id = :session AND restarted_at IS NULL")
    int end(long session, Instant at);
}
