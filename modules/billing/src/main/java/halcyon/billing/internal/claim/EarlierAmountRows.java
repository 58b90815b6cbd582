package halcyon.billing.internal.claim;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface EarlierAmountRows extends GenericRepository<EarlierAmountRow, Long> {
    Iterable<EarlierAmountRow> saveAll(Iterable<EarlierAmountRow> amounts);

    List<EarlierAmountRow> findByEarlierIdOrderById(long earlierId);
}
