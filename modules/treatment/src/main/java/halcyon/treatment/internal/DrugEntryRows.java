package halcyon.treatment.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DrugEntryRows extends GenericRepository<DrugEntryRow, Long> {
    /// What stands: without entries that were countered, and without the counters.
    @Query("SELECT e.* FROM treatment_drug_entry e WHERE e.session_id = :session AND e.counters IS NULL"
            + " AND NOT EXISTS (SELECT 1 FROM treatment_drug_entry c WHERE c.counters = e.id) ORDER BY e.id")
    List<DrugEntryRow> of(long session);
}
