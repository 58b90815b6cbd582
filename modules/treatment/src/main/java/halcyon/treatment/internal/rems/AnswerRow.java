package halcyon.treatment.internal.rems;

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

/// What a person said on the form page.
@MappedEntity("treatment_rems_answer")
record AnswerRow(
        @Id @GeneratedValue @Nullable Long id, long sessionId, String code, String answer, Instant answeredAt, String answeredBy) {

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Rows extends CrudRepository<AnswerRow, Long> {
        @Query("SELECT * FROM treatment_rems_answer WHERE session_id = :session ORDER BY id")
        List<AnswerRow> of(long session);
    }
}
