package halcyon.scheduling.internal.rota;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TimesOff extends CrudRepository<TimeOffRow, Long> {
    @Query("SELECT * FROM scheduling_time_off WHERE staff IN (:staff) AND slot_from < :to AND slot_to > :from ORDER BY slot_from, id")
    List<TimeOffRow> touching(List<Long> staff, Instant from, Instant to);

    @Query("SELECT * FROM scheduling_time_off WHERE slot_from < :to AND slot_to > :from ORDER BY slot_from, id")
    List<TimeOffRow> ofAllTouching(Instant from, Instant to);
}
