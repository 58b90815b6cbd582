package halcyon.treatment.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WatchRows extends CrudRepository<WatchRow, Long> {
    @Query("SELECT * FROM treatment_watch WHERE session_id = :session ORDER BY from_at, id")
    List<WatchRow> of(long session);

    @Query("SELECT * FROM treatment_watch WHERE staff_id = :staff AND session_id <> :session AND from_at >= :earliest"
            + " AND from_at < :to AND (to_at IS NULL OR to_at > :from)")
    List<WatchRow> besides(long staff, long session, Instant earliest, Instant from, Instant to);

    @Query("SELECT COUNT(*) FROM treatment_watch WHERE staff_id = :staff AND session_id <> :session"
            + " AND to_at IS NULL AND from_at >= :earliest")
    int openBesides(long staff, long session, Instant earliest);

    @Query("UPDATE treatment_watch SET to_at = :at WHERE session_id = :session AND to_at IS NULL")
    int close(long session, Instant at);
}
