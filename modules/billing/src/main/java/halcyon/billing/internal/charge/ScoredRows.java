package halcyon.billing.internal.charge;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ScoredRows extends GenericRepository<ScoredRow, Long> {
    ScoredRow save(ScoredRow scored);

    Optional<ScoredRow> findById(Long assessment);

    List<ScoredRow> findByPatientIdAndScoredOn(long patientId, LocalDate scoredOn);
}
