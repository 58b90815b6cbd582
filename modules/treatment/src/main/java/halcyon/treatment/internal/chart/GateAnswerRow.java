package halcyon.treatment.internal.chart;

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

/// What a gate said when the drug began to flow.
@MappedEntity("treatment_gate_answer")
record GateAnswerRow(
        @Id @GeneratedValue @Nullable Long id, long sessionId, Instant askedAt, String gate, String answer, String said) {
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Rows extends CrudRepository<GateAnswerRow, Long> {
        @Query("SELECT * FROM treatment_gate_answer WHERE session_id = :session ORDER BY id")
        List<GateAnswerRow> of(long session);
    }
}
