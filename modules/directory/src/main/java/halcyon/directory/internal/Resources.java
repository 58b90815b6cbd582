package halcyon.directory.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Resources extends CrudRepository<ResourceRow, Long> {
    List<ResourceRow> findBySiteOrderById(String site);

    @Query("SELECT * FROM directory_resource ORDER BY site, id")
    List<ResourceRow> everywhere();

    @Query("UPDATE directory_resource SET cleaning_minutes = :minutes WHERE id = :id AND site = :site")
    int clean(long id, String site, int minutes);
}
