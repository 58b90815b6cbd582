package halcyon.treatment.internal.exposure;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// One session in which something was given, and how much of it.
@MappedEntity("treatment_session")
record GivenRow(@Id long id, String siteId, String drug, String protocolCode, Instant startedAt, BigDecimal milligrams) {

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Given extends GenericRepository<GivenRow, Long> {
        /// While it runs the drawn amount stands for the given one.
        @Query("SELECT s.id, s.site_id, s.drug, s.protocol_code, s.started_at, COALESCE(d.concentration * (SELECT SUM(e.millilitres)"
                + " FROM treatment_drug_entry e WHERE e.session_id = s.id AND e.kind = 'GIVEN' AND e.counters IS NULL AND NOT EXISTS"
                + " (SELECT 1 FROM treatment_drug_entry c WHERE c.counters = e.id)), d.milligrams, 0) AS milligrams"
                + " FROM treatment_session s LEFT JOIN treatment_dose d ON d.session_id = s.id"
                + " WHERE s.patient_id = :patient AND s.started_at IS NOT NULL ORDER BY s.started_at, s.id")
        List<GivenRow> of(long patient);

        /// Patients who had something so often, or since so long, that a check may be due.
        @Query("SELECT patient_id FROM treatment_session WHERE site_id IN (:sites) AND started_at IS NOT NULL GROUP BY patient_id"
                + " HAVING COUNT(*) >= :sessions OR MIN(started_at) <= :since ORDER BY MIN(started_at) LIMIT 500")
        List<Long> longExposed(Collection<String> sites, int sessions, Instant since);
    }
}
