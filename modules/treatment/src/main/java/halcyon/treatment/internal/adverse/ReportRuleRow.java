package halcyon.treatment.internal.adverse;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A rule of a state's pack: an event up to `withinHours` after the discharge is told to the state within `reportHours` of it.
@MappedEntity("treatment_report_rule")
record ReportRuleRow(
        @Id String rule,
        String state,
        LocalDate fromDate,
        @Nullable LocalDate toDate,
        boolean seriousOnly,
        int withinHours,
        int reportHours,
        String source) {
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Rows extends GenericRepository<ReportRuleRow, String> {
        @Query("SELECT * FROM treatment_report_rule WHERE state = :state AND from_date <= :on"
                + " AND (to_date IS NULL OR to_date > :on) ORDER BY rule")
        List<ReportRuleRow> inForce(String state, LocalDate on);
    }
}
