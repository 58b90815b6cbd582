package halcyon.treatment.internal.exposure;

import halcyon.treatment.CheckKind;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// When a check is asked for, and whether the next dose waits for it.
@MappedEntity("treatment_exposure_rule")
record RuleRow(
        @Id long id,
        String protocolCode,
        CheckKind checkKind,
        @Nullable Integer afterSessions,
        @Nullable Integer afterMonths,
        @Nullable BigDecimal afterMilligrams,
        @Nullable Integer afterGapDays,
        boolean isGate) {
    static final String ANY = "any";

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Rules extends GenericRepository<RuleRow, Long> {
        /// Of a protocol and of any, the protocol's own last.
        @Query("SELECT id, protocol_code, check_kind, after_sessions, after_months, after_milligrams, after_gap_days, is_gate FROM treatment_exposure_rule"
                + " WHERE protocol_code IN ('any', :protocol) AND from_date <= :day AND (to_date IS NULL OR to_date > :day)"
                + " ORDER BY check_kind, protocol_code <> 'any', from_date")
        List<RuleRow> on(String protocol, LocalDate day);

        @Query("SELECT id, protocol_code, check_kind, after_sessions, after_months, after_milligrams, after_gap_days, is_gate FROM treatment_exposure_rule"
                + " WHERE from_date <= :day AND (to_date IS NULL OR to_date > :day)")
        List<RuleRow> on(LocalDate day);
    }
}
