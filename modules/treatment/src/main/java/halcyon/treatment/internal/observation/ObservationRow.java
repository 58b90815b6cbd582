package halcyon.treatment.internal.observation;

import halcyon.treatment.Observation;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// `openMark` is 1 until it has passed, so that each kind lasts once at a time.
@MappedEntity("treatment_observation")
record ObservationRow(
        @Id @GeneratedValue @Nullable Long id,
        long sessionId,
        Observation.Kind kind,
        Instant beganAt,
        String seenBy,
        @Nullable Instant passedAt,
        @Nullable String passedBy,
        @Nullable Integer openMark) {
    Observation shown() {
        return new Observation(kind, beganAt, seenBy, Optional.ofNullable(passedAt));
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Rows extends CrudRepository<ObservationRow, Long> {
        @Query("SELECT * FROM treatment_observation WHERE session_id = :session ORDER BY began_at, id")
        List<ObservationRow> of(long session);

        @Query("UPDATE treatment_observation SET passed_at = GREATEST(:at, began_at), passed_by = :by, open_mark = NULL"
                + " WHERE session_id = :session AND kind = :kind AND open_mark = 1")
        int passed(long session, Observation.Kind kind, Instant at, String by);
    }
}
