package halcyon.directory.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface TrialRules extends GenericRepository<TrialRule, Long> {
    @Query(
            """
            SELECT * FROM directory_trial_rule
            WHERE valid_from <= :on AND (valid_to IS NULL OR valid_to > :on) ORDER BY valid_from DESC LIMIT 1""")
    Optional<TrialRule> inForce(LocalDate on);
}
