package halcyon.treatment.internal.alarm;

import halcyon.treatment.Alarm;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One line of an alarm's life. Only ever added.
@MappedEntity("treatment_alarm_life")
record LifeRow(
        @Id @GeneratedValue @Nullable Long id, long alarmId, Instant happenedAt, Alarm.Turn turn, String doneBy, String detail) {
    Alarm.Line shown() {
        return new Alarm.Line(happenedAt, turn, doneBy, detail);
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Rows extends CrudRepository<LifeRow, Long> {
        @Query("SELECT * FROM treatment_alarm_life WHERE alarm_id = :alarm ORDER BY id")
        List<LifeRow> of(long alarm);

        @Query("SELECT COUNT(*) FROM treatment_alarm_life WHERE alarm_id = :alarm AND turn = 'SHOWN' AND done_by = :by")
        long shownTo(long alarm, String by);
    }
}
