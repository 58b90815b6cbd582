package halcyon.treatment.internal.dose;

import static java.util.Objects.requireNonNull;

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

/// An order for a visit that has no session yet.
@MappedEntity("treatment_next_order")
public record NextOrderRow(
        @Id @GeneratedValue @Nullable Long id,
        long bookingId,
        @Nullable BigDecimal perKilogram,
        @Nullable BigDecimal fixedMilligrams,
        WeightBasis basis,
        String reason,
        String orderedSubject,
        String orderedBy,
        Instant orderedAt) {

    public BigDecimal amount() {
        return perKilogram != null ? perKilogram : requireNonNull(fixedMilligrams);
    }

    /// The same order, of the session that the visit has become.
    public OrderRow of(long session) {
        return new OrderRow(null, session, perKilogram, fixedMilligrams, basis, reason, orderedSubject, orderedBy, orderedAt);
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    public interface Rows extends CrudRepository<NextOrderRow, Long> {
        @Query("SELECT * FROM treatment_next_order WHERE booking_id = :booking ORDER BY id DESC LIMIT 1")
        Optional<NextOrderRow> newest(long booking);
    }
}
