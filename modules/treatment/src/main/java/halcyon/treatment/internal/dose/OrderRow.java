package halcyon.treatment.internal.dose;

import halcyon.protocol.WeightBasis;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One order of a prescriber.
@MappedEntity("treatment_dose_order")
public record OrderRow(
        @Id @GeneratedValue @Nullable Long id,
        long sessionId,
        @Nullable BigDecimal perKilogram,
        @Nullable BigDecimal fixedMilligrams,
        WeightBasis basis,
        String reason,
        String orderedSubject,
        String orderedBy,
        Instant orderedAt) {
    @JdbcRepository(dialect = Dialect.MYSQL)
    public interface Rows extends CrudRepository<OrderRow, Long> {
        @Query("SELECT * FROM treatment_dose_order WHERE session_id = :session ORDER BY id DESC LIMIT 1")
        Optional<OrderRow> newest(long session);
    }
}
