package halcyon.consent.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Signatures extends CrudRepository<SignatureRow, Long> {
    @Query("UPDATE consent_signature SET name_sealed = :name, drawing_sealed = :drawing WHERE id = :id")
    int seal(long id, byte[] name, byte[] drawing);

    List<SignatureRow> findByPatientOrderByIdDesc(long patient);

    @Query(
            """
            SELECT * FROM consent_signature WHERE patient = :patient AND form = :form AND revoked_at IS NULL
            ORDER BY version DESC, id DESC LIMIT 1""")
    Optional<SignatureRow> standing(long patient, String form);

    @Query("SELECT DISTINCT patient FROM consent_signature WHERE form = :form AND revoked_at IS NULL ORDER BY patient")
    List<Long> patientsWith(String form);

    @Query(
            """
            UPDATE consent_signature SET revoked_at = :now, revoked_by = :who, revoked_reason = :reason
            WHERE id = :id AND revoked_at IS NULL""")
    int revoke(long id, Instant now, String who, String reason);
}
