package halcyon.treatment.internal.dose;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The most a patient consented to of a drug.
@MappedEntity("treatment_dose_limit")
public record LimitRow(
        @Id @GeneratedValue @Nullable Long id,
        long patientId,
        String drug,
        BigDecimal milligrams,
        String reason,
        String setBy,
        Instant setAt) {
    @JdbcRepository(dialect = Dialect.MYSQL)
    public interface Rows extends CrudRepository<LimitRow, Long> {
        @Query("SELECT * FROM treatment_dose_limit WHERE patient_id = :patient AND drug = :drug ORDER BY id DESC LIMIT 1")
        Optional<LimitRow> newest(long patient, String drug);
    }
}
