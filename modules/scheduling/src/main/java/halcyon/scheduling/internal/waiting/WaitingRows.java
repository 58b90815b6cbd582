package halcyon.scheduling.internal.waiting;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface WaitingRows extends CrudRepository<WaitingRow, Long> {
    @Query("SELECT * FROM scheduling_waiting WHERE open_mark = 1 AND FIND_IN_SET(:site, sites) > 0 ORDER BY since, id")
    List<WaitingRow> openFor(String site);

    @Query("SELECT COUNT(*) FROM scheduling_waiting WHERE patient = :patient AND target = :target AND open_mark = 1")
    int openOf(long patient, String target);

    @Query("SELECT * FROM scheduling_waiting WHERE patient = :patient AND protocol = :protocol AND open_mark = 1")
    List<WaitingRow> openToBegin(long patient, String protocol);

    /// One row when this call closed it.
    @Query("UPDATE scheduling_waiting SET state = :state, open_mark = NULL WHERE id = :id AND open_mark = 1")
    int close(long id, String state);
}
