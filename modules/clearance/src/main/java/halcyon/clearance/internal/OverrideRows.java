package halcyon.clearance.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Set;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OverrideRows extends CrudRepository<OverrideRow, Long> {
    @Query("SELECT gate FROM clearance_override WHERE bound_to = :boundTo AND checkpoint = :checkpoint"
            + " AND confirmed_at IS NOT NULL AND expires_at > :now")
    Set<String> inForce(String boundTo, String checkpoint, Instant now);

    @Query("SELECT * FROM clearance_override WHERE bound_to = :boundTo AND checkpoint = :checkpoint AND gate = :gate"
            + " AND confirmed_at IS NULL AND expires_at > :now ORDER BY id")
    List<OverrideRow> waiting(String boundTo, String checkpoint, String gate, Instant now);

    @Query("SELECT * FROM clearance_override WHERE confirmed_at IS NULL AND expires_at > :now ORDER BY id")
    List<OverrideRow> waiting(Instant now);

    /// One row when this call confirmed it, none when somebody else has, or time has.
    @Query("UPDATE clearance_override SET confirmed_subject = :subject, confirmed_name = :name, confirmed_at = :now"
            + " WHERE id = :id AND confirmed_at IS NULL AND expires_at > :now AND asked_subject <> :subject")
    int confirm(long id, String subject, String name, Instant now);
}
