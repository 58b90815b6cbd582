package halcyon.scheduling.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface SavedViewRows extends CrudRepository<SavedViewRow, Long> {
    @Query("SELECT * FROM scheduling_saved_view WHERE site = :site AND screen = :screen AND (owner = :owner OR shared) ORDER BY name, id")
    List<SavedViewRow> visible(String site, String screen, String owner);

    Optional<SavedViewRow> findByOwnerAndSiteAndScreenAndName(String owner, String site, String screen, String name);

    void deleteByIdAndOwner(long id, String owner);
}
