package halcyon.billing.internal.remittance;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ProviderAdjustmentRows extends GenericRepository<ProviderAdjustmentRow, Long> {
    Iterable<ProviderAdjustmentRow> saveAll(Iterable<ProviderAdjustmentRow> adjustments);

    List<ProviderAdjustmentRow> findByRemittanceIdOrderByNumber(long remittanceId);

    long deleteByRemittanceId(long remittanceId);
}
