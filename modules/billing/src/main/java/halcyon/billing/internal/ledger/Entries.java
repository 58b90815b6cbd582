package halcyon.billing.internal.ledger;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Entries extends GenericRepository<EntryRow, Long> {
    EntryRow save(EntryRow entry);

    Optional<EntryRow> findById(Long id);

    Optional<EntryRow> findByEntryKey(String entryKey);

    @Query("SELECT e.* FROM billing_entry e WHERE EXISTS (SELECT 1 FROM billing_leg l WHERE l.entry_id = e.id AND l.patient_id = :patient"
            + " AND l.account = 'PATIENT_RECEIVABLE') ORDER BY e.id")
    List<EntryRow> ofPatient(long patient);

    @Query("SELECT COUNT(*) FROM (SELECT entry_id FROM billing_leg GROUP BY entry_id HAVING SUM(amount_cents) <> 0) broken")
    long outOfBalance();
}
