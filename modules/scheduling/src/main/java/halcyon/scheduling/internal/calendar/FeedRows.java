package halcyon.scheduling.internal.calendar;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FeedRows extends CrudRepository<FeedRow, Long> {
    @Query("SELECT * FROM scheduling_feed WHERE token_hash = :tokenHash AND live = 1")
    Optional<FeedRow> living(String tokenHash);

    @Query("SELECT * FROM scheduling_feed WHERE site = :site AND live = 1 ORDER BY label, id")
    List<FeedRow> livingAt(String site);

    @Query("UPDATE scheduling_feed SET live = NULL, revoked_at = :now WHERE kind = :kind AND subject = :subject AND live = 1")
    int replace(FeedRow.Kind kind, long subject, Instant now);

    @Query("UPDATE scheduling_feed SET live = NULL, revoked_at = :now WHERE id = :id AND live = 1")
    int revoke(long id, Instant now);
}
