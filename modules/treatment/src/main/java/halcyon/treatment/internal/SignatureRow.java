package halcyon.treatment.internal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;

@MappedEntity("treatment_signature")
record SignatureRow(
        @Id long sessionId,
        String contentHash,
        String document,
        String signedSubject,
        String signedName,
        Instant authenticatedAt,
        Instant signedAt) {
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Rows extends CrudRepository<SignatureRow, Long> {
        @Query("SELECT COUNT(*) FROM treatment_signature WHERE SHA2(document, 256) <> content_hash")
        long broken();

        @Query("SELECT COUNT(*) FROM treatment_signature")
        long all();
    }
}
