package halcyon.treatment.internal.rems;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.treatment.SessionId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// A session in which the drug was given.
@MappedEntity("treatment_session")
record DosedRow(@Id long id, long patientId, String siteId, Instant startedAt) {
    SessionId session() {
        return new SessionId(id);
    }

    PatientId patient() {
        return PatientId.of(patientId);
    }

    SiteId site() {
        return SiteId.of(siteId);
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Dosed extends GenericRepository<DosedRow, Long> {
        /// Without a submitted form, with an open correction, or submitted since a moment.
        @Query("SELECT s.id, s.patient_id, s.site_id, s.started_at FROM treatment_session s"
                + " WHERE s.drug LIKE :drug AND s.started_at IS NOT NULL AND s.site_id IN (:sites) AND ("
                + "NOT EXISTS (SELECT 1 FROM treatment_rems_form f WHERE f.session_id = s.id AND f.submitted_at IS NOT NULL)"
                + " OR EXISTS (SELECT 1 FROM treatment_rems_form f WHERE f.session_id = s.id"
                + " AND (f.submitted_at IS NULL OR f.submitted_at > :since))) ORDER BY s.started_at, s.id")
        List<DosedRow> queue(String drug, Collection<String> sites, Instant since);

        /// How often the patient was given the drug before a moment, anywhere in the network.
        @Query("SELECT COUNT(*) FROM treatment_session WHERE patient_id = :patient AND drug LIKE :drug AND started_at < :moment")
        int before(long patient, String drug, Instant moment);
    }
}
