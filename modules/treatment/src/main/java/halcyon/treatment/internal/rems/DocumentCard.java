package halcyon.treatment.internal.rems;

import halcyon.treatment.RemsDocument;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/// A kept file without its content.
@MappedEntity("treatment_rems_document")
record DocumentCard(
        @Id long id, String documentName, String mediaType, int byteCount, String contentHash, Instant storedAt, String storedBy) {
    RemsDocument shown() {
        return new RemsDocument(id, documentName, mediaType, byteCount, contentHash, storedAt, storedBy);
    }

    @JdbcRepository(dialect = Dialect.MYSQL)
    interface Cards extends GenericRepository<DocumentCard, Long> {
        List<DocumentCard> findByIdIn(Collection<Long> ids);
    }
}
