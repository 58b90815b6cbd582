package halcyon.treatment.internal.observation;

import halcyon.treatment.DissociationScore;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

@MappedEntity("treatment_dissociation")
record DissociationRow(
        @Id @GeneratedValue @Nullable Long id, long sessionId, Instant scoredAt, String scoredBy, String items, int total) {
    static DissociationRow scored(long session, Instant at, String by, DissociationScore score) {
        var items = score.items().stream().map(String::valueOf).collect(Collectors.joining(" "));
        return new DissociationRow(null, session, at, by, items, score.total());
    }

    DissociationScore.Taken shown() {
        var numbers = Arrays.stream(items.split(" ")).map(Integer::valueOf).toList();
        return new DissociationScore.Taken(scoredAt, scoredBy, new DissociationScore(numbers));
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Rows extends CrudRepository<DissociationRow, Long> {
        @Query("SELECT * FROM treatment_dissociation WHERE session_id = :session ORDER BY scored_at, id")
        List<DissociationRow> of(long session);
    }
}
