package halcyon.scheduling.internal.rota;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface OutOfOrders extends CrudRepository<OutOfOrderRow, Long> {
    @Query("SELECT * FROM scheduling_out_of_order WHERE site = :site AND slot_from < :to AND slot_to > :from ORDER BY slot_from, id")
    List<OutOfOrderRow> touching(String site, Instant from, Instant to);

    @Query("SELECT * FROM scheduling_out_of_order WHERE slot_from < :to AND slot_to > :from ORDER BY slot_from, id")
    List<OutOfOrderRow> everywhere(Instant from, Instant to);

    @Query("SELECT * FROM scheduling_out_of_order WHERE resource = :resource AND slot_from < :to AND slot_to > :from")
    List<OutOfOrderRow> ofResource(long resource, Instant from, Instant to);

    @Query("UPDATE scheduling_out_of_order SET slot_to = :to WHERE id = :id AND slot_from < :to")
    int end(long id, Instant to);
}
