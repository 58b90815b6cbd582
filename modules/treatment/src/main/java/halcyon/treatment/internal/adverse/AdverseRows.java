package halcyon.treatment.internal.adverse;

import halcyon.treatment.AdverseEvent.Harm;
import halcyon.treatment.AdverseEvent.Relatedness;
import halcyon.treatment.AdverseEvent.Severity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AdverseRows extends CrudRepository<AdverseRow, Long> {
    @Query("SELECT * FROM treatment_adverse_event WHERE closed_at IS NULL ORDER BY happened_at, id")
    List<AdverseRow> open();

    @Query("SELECT * FROM treatment_adverse_event WHERE session_id = :session ORDER BY happened_at, id")
    List<AdverseRow> of(long session);

    @Query("UPDATE treatment_adverse_event SET severity = :severity, relatedness = :relatedness, harm = :harm,"
            + " serious = :serious WHERE id = :id AND closed_at IS NULL")
    int judge(long id, Severity severity, Relatedness relatedness, Harm harm, boolean serious);

    @Query("UPDATE treatment_adverse_event SET closed_at = :at, closed_by = :by, done = :done"
            + " WHERE id = :id AND closed_at IS NULL")
    int close(long id, Instant at, String by, String done);
}
