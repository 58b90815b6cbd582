package halcyon.scheduling.internal.waiting;

import halcyon.shared.SiteId;
import halcyon.shared.TimeSlot;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;

/// Places that were given up, waiting to be offered.
@JdbcRepository(dialect = Dialect.MYSQL)
public interface FreedPlaces extends CrudRepository<FreedRow, Long> {
    /// Freed by the act of change of this number (0: by none that can be taken back), to be offered from `due` on.
    default FreedRow plan(long change, SiteId site, long chair, TimeSlot slot, Instant due) {
        return save(new FreedRow(null, change, site.value(), chair, slot.from(), slot.to(), due, "PLANNED"));
    }

    @Query("UPDATE scheduling_freed_place SET state = 'WITHDRAWN' WHERE change_id = :change AND state = 'PLANNED'")
    int withdraw(long change);

    @Query("SELECT * FROM scheduling_freed_place WHERE state = 'PLANNED' AND due_at <= :now ORDER BY id")
    List<FreedRow> due(Instant now);

    /// One row when this call brought it on.
    @Query("UPDATE scheduling_freed_place SET state = :after WHERE id = :id AND state = :before")
    int bring(long id, String before, String after);
}
