package halcyon.billing.internal.denial;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface DenialRules extends GenericRepository<DenialRuleRow, String> {
    /// The rule of the reason, then that of all the others, as they are on a day.
    @Query("SELECT reason, step, days FROM billing_denial_rule WHERE reason IN (:reason, '') AND from_day <= :on AND (to_day IS NULL OR to_day > :on)"
            + " ORDER BY reason DESC, from_day DESC")
    List<DenialRuleRow> of(String reason, LocalDate on);
}
