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

        /// Amendments that are not what was signed: the hash of the record as signed and the words.
        @Query("SELECT COUNT(*) FROM treatment_amendment a JOIN treatment_signature s ON s.session_id = a.session_id"
                + " WHERE SHA2(CONCAT(s.content_hash, CHAR(10), a.amended_text), 256) <> a.content_hash")
        long brokenAmendments();

        @Query("SELECT COUNT(*) FROM treatment_signature")
        long all();
    }
}
