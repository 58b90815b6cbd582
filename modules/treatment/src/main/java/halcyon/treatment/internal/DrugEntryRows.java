package halcyon.treatment.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DrugEntryRows extends CrudRepository<DrugEntryRow, Long> {
    @Query("SELECT * FROM treatment_drug_entry WHERE session_id = :session ORDER BY id")
    List<DrugEntryRow> of(long session);

    @Query("SELECT * FROM treatment_drug_entry WHERE lot_id = :lot AND invoice = :invoice")
    Optional<DrugEntryRow> received(long lot, String invoice);

    /// Sessions that gave or wasted something whose sum is not what was drawn for them.
    @Query("SELECT COUNT(*) FROM (SELECT session_id FROM treatment_drug_entry WHERE session_id IS NOT NULL"
            + " GROUP BY session_id HAVING SUM(CASE WHEN kind IN ('GIVEN', 'WASTED') THEN 1 ELSE 0 END) > 0"
            + " AND SUM(CASE WHEN kind = 'DRAWN' THEN millilitres ELSE -millilitres END) <> 0) AS off")
    long unsettled();
}
