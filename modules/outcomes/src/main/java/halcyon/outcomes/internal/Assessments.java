package halcyon.outcomes.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Assessments extends CrudRepository<AssessmentRow, Long> {
    /// Oldest first.
    @Query("SELECT * FROM outcomes_assessment WHERE patient_id = :patient AND instrument = :instrument ORDER BY answered_at, id")
    List<AssessmentRow> of(long patient, String instrument);

    @Query("SELECT * FROM outcomes_assessment WHERE patient_id = :patient AND instrument = :instrument"
            + " ORDER BY answered_at DESC, id DESC LIMIT 1")
    Optional<AssessmentRow> last(long patient, String instrument);

    @Query("SELECT * FROM outcomes_assessment WHERE patient_id = :patient AND instrument = :instrument AND occasion = 'BASELINE'"
            + " ORDER BY answered_at DESC, id DESC LIMIT 1")
    Optional<AssessmentRow> baseline(long patient, String instrument);
}
