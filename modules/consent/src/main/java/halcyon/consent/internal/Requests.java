package halcyon.consent.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Requests extends CrudRepository<RequestRow, Long> {
    @Query("SELECT * FROM consent_request WHERE patient = :patient AND form = :form AND waiting = 1")
    Optional<RequestRow> waiting(long patient, String form);

    @Query("SELECT * FROM consent_request WHERE state = 'OPEN' AND site IN (:sites) ORDER BY asked_at, id LIMIT 1000")
    List<RequestRow> open(Collection<String> sites);

    @Query("UPDATE consent_request SET state = 'SIGNED', waiting = NULL WHERE id = :id AND state = 'OPEN'")
    int signed(long id);
}
