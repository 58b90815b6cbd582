package halcyon.billing.internal.claim;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface AttachmentRows extends GenericRepository<AttachmentRow, Long> {
    AttachmentRow save(AttachmentRow attachment);

    List<AttachmentRow> findByClaimIdOrderById(long claimId);
}
