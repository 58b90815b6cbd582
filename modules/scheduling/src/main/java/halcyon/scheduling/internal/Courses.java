package halcyon.scheduling.internal;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Courses extends CrudRepository<CourseRow, Long> {
    Optional<CourseRow> findByCommandKey(String commandKey);
}
