package halcyon.contact.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;

/// Text messages that came in.
@JdbcRepository(dialect = Dialect.MYSQL)
interface HeardTexts extends GenericRepository<WordRow, String> {
    /// 1 for a new one, 0 for one that was heard before.
    @Query(
            """
            INSERT IGNORE INTO contact_heard (message_id, address_hash, meaning, heard_at)
            VALUES (:messageId, :addressHash, :meaning, :now)""")
    int add(String messageId, String addressHash, String meaning, Instant now);
}
