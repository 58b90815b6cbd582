package halcyon.billing.internal.ledger;

import io.micronaut.core.annotation.Introspected;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDateTime;
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

    /// What was written hour by hour.
    @Query("SELECT MIN(e.at) AS at, COUNT(DISTINCT e.id) AS entries, COALESCE(SUM(CASE WHEN l.amount_cents > 0 THEN l.amount_cents ELSE 0 END), 0) AS turnover"
            + " FROM billing_entry e JOIN billing_leg l ON l.entry_id = e.id GROUP BY DATE(e.at), HOUR(e.at)")
    List<Hour> hours();

    @Introspected
    record Hour(LocalDateTime at, long entries, long turnover) {
        Hour plus(Hour other) {
            return new Hour(at, entries + other.entries, turnover + other.turnover);
        }
    }

    /// Those whose key begins so and that were not reversed.
    @Query("SELECT e.* FROM billing_entry e LEFT JOIN billing_entry r ON r.reverses = e.id WHERE e.entry_key LIKE CONCAT(:beginning, '%') AND r.id IS NULL")
    List<EntryRow> standing(String beginning);

    @Query("SELECT COUNT(*) FROM (SELECT entry_id FROM billing_leg GROUP BY entry_id HAVING SUM(amount_cents) <> 0) broken")
    long outOfBalance();
}
