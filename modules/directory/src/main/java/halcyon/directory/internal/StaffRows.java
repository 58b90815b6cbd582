package halcyon.directory.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface StaffRows extends CrudRepository<StaffRow, Long> {
    @Query("SELECT s.* FROM directory_staff s JOIN directory_staff_site p ON p.staff = s.id WHERE p.site = :site ORDER BY s.name")
    List<StaffRow> atSite(String site);

    Optional<StaffRow> findByUsername(String username);

    List<StaffRow> findByIdIn(Collection<Long> ids);
}
