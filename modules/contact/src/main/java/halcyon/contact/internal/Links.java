package halcyon.contact.internal;

import halcyon.contact.Purpose;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Links extends CrudRepository<LinkRow, Long> {
    Optional<LinkRow> findByTokenHash(String tokenHash);

    List<LinkRow> findByPatientOrderByIdDesc(long patient);

    @Query(
            """
            UPDATE contact_link SET state = 'REPLACED', live = NULL
            WHERE patient = :patient AND purpose = :purpose AND reference = :reference AND live = 1""")
    int replace(long patient, Purpose purpose, String reference);

    @Query("UPDATE contact_link SET tries_left = tries_left - 1 WHERE id = :id AND tries_left > 0 AND state = 'OPEN'")
    int takeTry(long id);

    @Query("UPDATE contact_link SET tries_left = :tries, opened_at = COALESCE(opened_at, :now) WHERE id = :id AND state = 'OPEN'")
    int opened(long id, int tries, Instant now);

    @Query("UPDATE contact_link SET state = 'DONE', live = NULL, done_at = :now WHERE id = :id AND state = 'OPEN'")
    int done(long id, Instant now);
}
