package halcyon.scheduling.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Plans extends CrudRepository<PlanRow, Long> {
    @Query("UPDATE scheduling_plan SET accepted_by = :by, accepted_at = :at WHERE id = :id AND accepted_at IS NULL")
    int accept(long id, String by, Instant at);
}
