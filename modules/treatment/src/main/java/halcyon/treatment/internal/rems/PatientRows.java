package halcyon.treatment.internal.rems;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PatientRows extends CrudRepository<PatientRow, Long> {
    @Query("SELECT * FROM treatment_rems_patient WHERE site_id IN (:sites) ORDER BY site_id, patient_id, from_date DESC, id DESC")
    List<PatientRow> at(Collection<String> sites);

    @Query("SELECT * FROM treatment_rems_patient WHERE patient_id = :patient"
            + " ORDER BY standing IS NULL, from_date DESC, id DESC LIMIT 1")
    Optional<PatientRow> newest(long patient);

    @Query("SELECT * FROM treatment_rems_patient WHERE patient_id = :patient AND from_date <= :day"
            + " AND (revoked_from IS NULL OR revoked_from > :day) ORDER BY from_date DESC, id DESC LIMIT 1")
    Optional<PatientRow> on(long patient, LocalDate day);

    @Query("UPDATE treatment_rems_patient SET standing = NULL, revoked_from = :day, revoked_reason = :reason, revoked_by = :by,"
            + " revoked_at = :at WHERE id = :id AND standing IS NOT NULL")
    int revoke(long id, LocalDate day, String reason, String by, Instant at);
}
