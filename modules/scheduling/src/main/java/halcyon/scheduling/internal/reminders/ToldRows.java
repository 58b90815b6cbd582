package halcyon.scheduling.internal.reminders;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ToldRows extends GenericRepository<ToldRow, Long> {
    Optional<ToldRow> findByCourse(long course);

    @Query("INSERT INTO scheduling_told (course, told, pending, version) VALUES (:course, :told, :pending, 1)")
    int add(long course, String told, @Nullable String pending);

    @Query(
            """
            UPDATE scheduling_told SET told = :told, pending = :pending, version = version + 1
            WHERE course = :course AND version = :version""")
    int write(long course, String told, @Nullable String pending, long version);
}
