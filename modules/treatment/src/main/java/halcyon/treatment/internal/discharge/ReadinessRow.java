package halcyon.treatment.internal.discharge;

import halcyon.treatment.Discharges.Found;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// One look at the patient with all criteria, as JSON; `readyButTime` when only time was missing, or nothing.
@MappedEntity("treatment_readiness")
record ReadinessRow(
        @Id @GeneratedValue @Nullable Long id,
        long sessionId,
        Instant lookedAt,
        String lookedBy,
        int aldrete,
        String criteria,
        String missing,
        boolean readyButTime) {
    Found shown() {
        return new Found(lookedAt, lookedBy, aldrete, missing.isEmpty() ? List.of() : List.of(missing.split(" ")));
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Rows extends CrudRepository<ReadinessRow, Long> {
        @Query("SELECT * FROM treatment_readiness WHERE session_id = :session ORDER BY looked_at, id")
        List<ReadinessRow> of(long session);
    }
}
