package halcyon.treatment.internal.alarm;

import halcyon.treatment.Alarm.Level;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AlarmRows extends CrudRepository<AlarmRow, Long> {
    @Query("SELECT * FROM treatment_alarm WHERE session_id = :session ORDER BY raised_at DESC, id DESC")
    List<AlarmRow> of(long session);

    @Query("SELECT * FROM treatment_alarm WHERE session_id = :session AND open_mark = 1")
    List<AlarmRow> openOf(long session);

    @Query("SELECT * FROM treatment_alarm WHERE site_id = :site AND open_mark = 1"
            + " ORDER BY FIELD(level, 'CRITICAL', 'WARNING', 'ADVISORY'), raised_at, id")
    List<AlarmRow> openAt(String site);

    @Query("SELECT * FROM treatment_alarm WHERE source = :source AND open_mark = 1")
    List<AlarmRow> openFrom(Source source);

    @Query("UPDATE treatment_alarm SET resolved_at = :at, open_mark = NULL WHERE id = :id AND open_mark = 1")
    int resolve(long id, Instant at);

    @Query("UPDATE treatment_alarm SET level = :level WHERE id = :id AND level = :was AND open_mark = 1")
    int raiseTo(long id, Level was, Level level);

    @Query("UPDATE treatment_alarm SET acknowledged_by = :by WHERE id = :id AND acknowledged_by IS NULL")
    int acknowledge(long id, String by);

    @Query("UPDATE treatment_alarm SET escalated_to = :name WHERE id = :id AND escalated_to IS NULL")
    int escalate(long id, String name);

    @Query("SELECT level FROM treatment_alarm_level WHERE word = :word AND from_date <= :on"
            + " AND (to_date IS NULL OR to_date > :on) ORDER BY from_date DESC LIMIT 1")
    Optional<String> level(String word, LocalDate on);
}
