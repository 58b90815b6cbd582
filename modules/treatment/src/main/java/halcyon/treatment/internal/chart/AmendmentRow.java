package halcyon.treatment.internal.chart;

import static java.util.Objects.requireNonNull;

import halcyon.treatment.Charts.Amendment;
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

/// Signed words beside a signed record. Only ever added.
@MappedEntity("treatment_amendment")
record AmendmentRow(
        @Id @GeneratedValue @Nullable Long id,
        long sessionId,
        String amendedText,
        String contentHash,
        String signedSubject,
        String signedName,
        Instant authenticatedAt,
        Instant signedAt) {
    Amendment shown() {
        return new Amendment(requireNonNull(id), signedAt, signedName, amendedText, contentHash);
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Rows extends CrudRepository<AmendmentRow, Long> {
        @Query("SELECT * FROM treatment_amendment WHERE session_id = :session ORDER BY id")
        List<AmendmentRow> of(long session);
    }
}
