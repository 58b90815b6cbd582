package halcyon.billing.internal.charge;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProlongedRules extends GenericRepository<ProlongedRule, Long> {
    @Query("SELECT * FROM billing_prolonged_rule WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day)")
    List<ProlongedRule> on(LocalDate day);
}
