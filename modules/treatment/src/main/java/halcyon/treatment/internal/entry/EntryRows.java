package halcyon.treatment.internal.entry;

import halcyon.treatment.SessionState;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Optional;

/// Claiming waits for whoever holds the same key just now, and then sees what was answered.
@JdbcRepository(dialect = Dialect.MYSQL)
interface EntryRows extends GenericRepository<EntryRow, String> {
    @Query("INSERT IGNORE INTO treatment_entry (session_id, entry_key, verb, happened_at, received_at, entered_by, answer)"
            + " VALUES (:session, :key, :verb, :at, :now, :by, '')")
    int claim(long session, String key, String verb, Instant at, Instant now, String by);

    @Query("UPDATE treatment_entry SET answer = :answer WHERE session_id = :session AND entry_key = :key")
    int answer(long session, String key, SessionState answer);

    @Query("DELETE FROM treatment_entry WHERE session_id = :session AND entry_key = :key")
    int release(long session, String key);

    @Query("SELECT * FROM treatment_entry WHERE session_id = :session AND entry_key = :key")
    Optional<EntryRow> kept(long session, String key);
}
