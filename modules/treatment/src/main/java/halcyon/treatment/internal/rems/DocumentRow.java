package halcyon.treatment.internal.rems;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A kept file with its sealed content.
@MappedEntity("treatment_rems_document")
record DocumentRow(
        @Id @GeneratedValue @Nullable Long id,
        String siteId,
        @Nullable Long patientId,
        String documentName,
        String mediaType,
        int byteCount,
        String contentHash,
        byte[] content,
        Instant storedAt,
        String storedBy) {
    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Rows extends CrudRepository<DocumentRow, Long> {}
}
