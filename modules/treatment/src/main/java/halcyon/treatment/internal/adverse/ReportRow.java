package halcyon.treatment.internal.adverse;

import static java.util.Objects.requireNonNull;

import halcyon.treatment.AdverseCase;
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

/// A report that is due, by the rule as it stood.
@MappedEntity("treatment_adverse_report")
record ReportRow(
        @Id @GeneratedValue @Nullable Long id,
        long eventId,
        String rule,
        String source,
        Instant dueAt,
        @Nullable Instant toldAt,
        @Nullable String toldBy,
        @Nullable String reference,
        @Nullable Instant overdueAt) {
    AdverseCase.Report shown() {
        var told = toldAt == null
                ? Optional.<AdverseCase.Told>empty()
                : Optional.of(new AdverseCase.Told(toldAt, requireNonNull(toldBy), requireNonNull(reference)));
        return new AdverseCase.Report(rule, source, dueAt, told);
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Rows extends CrudRepository<ReportRow, Long> {
        @Query("SELECT * FROM treatment_adverse_report WHERE event_id = :event ORDER BY due_at, id")
        List<ReportRow> of(long event);

        @Query("INSERT IGNORE INTO treatment_adverse_report (event_id, rule, source, due_at)"
                + " VALUES (:event, :rule, :source, :due)")
        int begin(long event, String rule, String source, Instant due);

        @Query("UPDATE treatment_adverse_report SET told_at = :at, told_by = :by, reference = :reference"
                + " WHERE event_id = :event AND rule = :rule AND told_at IS NULL")
        int told(long event, String rule, Instant at, String by, String reference);

        @Query("SELECT * FROM treatment_adverse_report WHERE told_at IS NULL AND overdue_at IS NULL AND due_at < :now")
        List<ReportRow> overdue(Instant now);

        @Query("UPDATE treatment_adverse_report SET overdue_at = :now WHERE id = :id AND overdue_at IS NULL")
        int overdueTold(long id, Instant now);
    }
}
