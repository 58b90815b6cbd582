package halcyon.scheduling.internal.rota;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface WeeklyShifts extends CrudRepository<WeeklyRow, Long> {
    List<WeeklyRow> findBySiteOrderById(String site);

    List<WeeklyRow> findByStaffOrderById(long staff);

    @Query("UPDATE scheduling_weekly_shift SET through_date = :through WHERE id = :id")
    int end(long id, LocalDate through);
}
