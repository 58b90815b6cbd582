package halcyon.scheduling.internal.work;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WorkRows extends CrudRepository<WorkRow, Long> {
    @Query("SELECT * FROM scheduling_work_item WHERE booking = :booking AND open_mark = 1 ORDER BY id")
    List<WorkRow> openOf(long booking);

    @Query("SELECT w.* FROM scheduling_work_item w JOIN scheduling_booking b ON b.id = w.booking"
            + " WHERE b.site = :site AND b.state = 'BOOKED' AND w.open_mark = 1 ORDER BY w.due_at, w.id")
    List<WorkRow> openAt(String site);

    @Query("UPDATE scheduling_work_item SET closed_at = :now, open_mark = NULL WHERE id = :id AND open_mark = 1")
    int close(long id, Instant now);

    @Query("UPDATE scheduling_work_item SET reason = :reason, cure = :cure, due_at = :dueAt WHERE id = :id")
    int reword(long id, String reason, @Nullable String cure, Instant dueAt);
}
