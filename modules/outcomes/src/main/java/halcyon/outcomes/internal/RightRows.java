package halcyon.outcomes.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface RightRows extends CrudRepository<RightRow, Long> {
    @Query("SELECT * FROM outcomes_right WHERE site_id = :site AND instrument = :instrument")
    Optional<RightRow> of(String site, String instrument);

    @Query("UPDATE outcomes_right SET confirmed = :confirmed, confirmed_by = :by, confirmed_at = :at"
            + " WHERE site_id = :site AND instrument = :instrument")
    int change(String site, String instrument, boolean confirmed, String by, Instant at);
}
