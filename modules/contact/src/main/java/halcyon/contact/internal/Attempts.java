package halcyon.contact.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Attempts extends CrudRepository<AttemptRow, Long> {
    @Query("SELECT COUNT(*) FROM contact_attempt WHERE address_hash = :addressHash AND failed_at > :since")
    long failures(String addressHash, Instant since);

    @Query("DELETE FROM contact_attempt WHERE failed_at < :before")
    int forget(Instant before);
}
