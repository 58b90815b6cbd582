package halcyon.treatment.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface VitalsRows extends CrudRepository<VitalsRow, Long> {
    @Query("SELECT * FROM treatment_vitals WHERE session_id = :session ORDER BY taken_at, id")
    List<VitalsRow> of(long session);

    @Query("SELECT * FROM treatment_vitals WHERE session_id = :session AND struck_at IS NULL"
            + " ORDER BY taken_at DESC, id DESC LIMIT 1")
    Optional<VitalsRow> newest(long session);

    /// The newest set of every open session of a site.
    @Query("SELECT v.* FROM treatment_session s JOIN treatment_vitals v ON v.id ="
            + " (SELECT n.id FROM treatment_vitals n WHERE n.session_id = s.id AND n.struck_at IS NULL"
            + " ORDER BY n.taken_at DESC, n.id DESC LIMIT 1)"
            + " WHERE s.site_id = :site AND s.state IN ('PREPARING', 'DRAWN', 'RUNNING', 'MONITORING')")
    List<VitalsRow> newestAt(String site);

    @Query("UPDATE treatment_vitals SET struck_reason = :reason, struck_by = :by, struck_at = :at"
            + " WHERE id = :id AND session_id = :session AND struck_at IS NULL")
    int strike(long id, long session, String reason, String by, Instant at);
}
