package halcyon.contact.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Messages extends CrudRepository<MessageRow, Long> {
    List<MessageRow> findByPatientOrderByIdDesc(long patient);

    @Query("SELECT * FROM contact_message WHERE state = 'HELD' AND due_at <= :now ORDER BY due_at, id LIMIT 500")
    List<MessageRow> due(Instant now);

    @Query("UPDATE contact_message SET text_sealed = :text WHERE id = :id")
    int seal(long id, byte[] text);

    @Query("UPDATE contact_message SET state = 'SENT', sent_at = :now, text_sealed = '' WHERE id = :id AND state = 'HELD'")
    int sent(long id, Instant now);

    @Query("UPDATE contact_message SET state = 'STOPPED', text_sealed = '' WHERE id = :id AND state = 'HELD'")
    int stopped(long id);
}
