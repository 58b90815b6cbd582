package halcyon.treatment.internal.exposure;

import halcyon.treatment.CheckKind;
import halcyon.treatment.Exposure;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A check that was done.
@MappedEntity("treatment_exposure_check")
record CheckRow(
        @Id @GeneratedValue @Nullable Long id,
        long patientId,
        String siteId,
        CheckKind checkKind,
        LocalDate doneOn,
        boolean abnormal,
        String finding,
        Instant recordedAt,
        String recordedBy) {
    Exposure.Done shown() {
        return new Exposure.Done(checkKind, doneOn, abnormal, finding, recordedBy);
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Rows extends CrudRepository<CheckRow, Long> {
        /// The newest first.
        @Query("SELECT * FROM treatment_exposure_check WHERE patient_id = :patient ORDER BY done_on DESC, id DESC")
        List<CheckRow> of(long patient);
    }
}
