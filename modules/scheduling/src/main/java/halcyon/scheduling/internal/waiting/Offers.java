package halcyon.scheduling.internal.waiting;

import halcyon.scheduling.OfferRound.OfferState;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Set;

@JdbcRepository(dialect = Dialect.MYSQL)
public interface Offers extends CrudRepository<OfferRow, Long> {
    List<OfferRow> findByRoundIdOrderById(long roundId);

    @Query("SELECT * FROM scheduling_offer WHERE waiting = :waiting AND state = 'SENT' ORDER BY id")
    List<OfferRow> openOf(long waiting);

    /// Who was asked for this place before.
    @Query("SELECT o.waiting FROM scheduling_offer o JOIN scheduling_offer_round r ON r.id = o.round_id WHERE r.freed = :freed")
    Set<Long> askedFor(long freed);

    /// One row when this call closed it.
    @Query("UPDATE scheduling_offer SET state = :state, answered_at = :now WHERE id = :id AND state = 'SENT'")
    int close(long id, OfferState state, Instant now);
}
