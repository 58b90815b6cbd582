package halcyon.contact.internal;

import halcyon.contact.Channel;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Stops extends GenericRepository<StopRow, String> {
    @Query("SELECT COUNT(*) > 0 FROM contact_stop WHERE channel = :channel AND address_hash = :addressHash AND stopped")
    boolean isStopped(Channel channel, String addressHash);

    @Query(
            """
            INSERT INTO contact_stop (channel, address_hash, stopped, changed_at) VALUES (:channel, :addressHash, :stopped, :now)
            ON DUPLICATE KEY UPDATE stopped = :stopped, changed_at = :now""")
    int write(Channel channel, String addressHash, boolean stopped, Instant now);
}
