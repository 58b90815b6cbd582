package halcyon.outcomes.internal.safety;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Tasks extends CrudRepository<TaskRow, Long> {
    String MOST_URGENT = " ORDER BY FIELD(level, 'HIGH', 'MODERATE', 'LOW'), due_at, id";

    @Query("SELECT * FROM outcomes_safety_task WHERE request_id = :request AND cause = :cause")
    Optional<TaskRow> of(long request, String cause);

    @Query("SELECT * FROM outcomes_safety_task WHERE request_id = :request AND cause <> :otherThan AND closed_at IS NULL LIMIT 1")
    Optional<TaskRow> openFromAnswers(long request, String otherThan);

    @Query("UPDATE outcomes_safety_task SET level = :level, cause = :cause, due_at = :dueAt, acknowledged_at = NULL, acknowledged_by = NULL,"
            + " version = version + 1 WHERE id = :id AND version = :version AND closed_at IS NULL")
    int raise(long id, int version, String level, String cause, Instant dueAt);

    @Query("SELECT * FROM outcomes_safety_task WHERE closed_at IS NULL" + MOST_URGENT)
    List<TaskRow> open();

    @Query("SELECT * FROM outcomes_safety_task WHERE closed_at IS NULL AND patient_id = :patient" + MOST_URGENT)
    List<TaskRow> openOf(long patient);

    @Query("SELECT * FROM outcomes_safety_task WHERE patient_id = :patient ORDER BY opened_at DESC, id DESC")
    List<TaskRow> allOf(long patient);

    @Query("SELECT * FROM outcomes_safety_task WHERE closed_at IS NULL AND acknowledged_at IS NULL AND level = 'HIGH' AND due_at <= :now"
            + " ORDER BY due_at LIMIT 200")
    List<TaskRow> untaken(Instant now);

    @Query("UPDATE outcomes_safety_task SET acknowledged_at = :now, acknowledged_by = :by, owner = :by, version = version + 1"
            + " WHERE id = :id AND acknowledged_at IS NULL AND closed_at IS NULL")
    int acknowledge(long id, String by, Instant now);

    @Query("UPDATE outcomes_safety_task SET disposition = :disposition, closed_by = :by, closed_at = :now, version = version + 1"
            + " WHERE id = :id AND closed_at IS NULL")
    int close(long id, byte[] disposition, String by, Instant now);

    @Query("UPDATE outcomes_safety_task SET owner = :owner, due_at = :dueAt, escalations = escalations + 1, version = version + 1"
            + " WHERE id = :id AND version = :version AND acknowledged_at IS NULL AND closed_at IS NULL")
    int escalate(long id, int version, String owner, Instant dueAt);
}
