package halcyon.scheduling.internal.waiting;

import halcyon.scheduling.OfferRound;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface Rounds extends CrudRepository<RoundRow, Long> {
    @Query("SELECT * FROM scheduling_offer_round WHERE state = 'OPEN' AND deadline <= :now ORDER BY id")
    List<RoundRow> lapsed(Instant now);

    @Query("SELECT * FROM scheduling_offer_round WHERE state = 'OPEN' AND site = :site ORDER BY id")
    List<RoundRow> openAt(String site);

    @Query("SELECT * FROM scheduling_offer_round WHERE site = :site AND starts_at >= :since ORDER BY id DESC LIMIT 200")
    List<RoundRow> at(String site, Instant since);

    /// One row when this call ended it: of two yeses one.
    @Query("UPDATE scheduling_offer_round SET state = :state, version = version + 1"
            + " WHERE id = :id AND version = :version AND state = 'OPEN'")
    int end(long id, long version, OfferRound.State state);
}
