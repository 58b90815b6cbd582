package halcyon.contact.internal;

import halcyon.contact.Channel;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Preferences extends CrudRepository<PreferenceRow, Long> {
    Optional<PreferenceRow> findByPatientAndChannel(long patient, Channel channel);

    @Query(
            """
            INSERT INTO contact_preference (patient, channel, wanted, changed_at) VALUES (:patient, :channel, :wanted, :now)
            ON DUPLICATE KEY UPDATE wanted = :wanted, changed_at = :now""")
    int write(long patient, Channel channel, boolean wanted, Instant now);

    default boolean wants(long patient, Channel channel) {
        return findByPatientAndChannel(patient, channel).map(PreferenceRow::wanted).orElse(true);
    }
}
