package halcyon.treatment.internal.dose;

import halcyon.treatment.Dosing;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;

/// One device given.
@MappedEntity("treatment_device")
public record DeviceRow(@Id long sessionId, int number, Instant givenAt, String givenBy) {
    public Dosing.Device shown() {
        return new Dosing.Device(number, givenAt);
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    public interface Rows extends GenericRepository<DeviceRow, Long> {
        @Query("SELECT * FROM treatment_device WHERE session_id = :session ORDER BY number")
        List<DeviceRow> of(long session);

        /// The primary key keeps a device from being given twice.
        @Query("INSERT INTO treatment_device (session_id, number, given_at, given_by) VALUES (:session, :number, :at, :by)")
        int give(long session, int number, Instant at, String by);
    }
}
