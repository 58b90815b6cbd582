package halcyon.billing.internal.code;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface FaultRows extends GenericRepository<FaultRow, Long> {
    Iterable<FaultRow> saveAll(Iterable<FaultRow> faults);

    List<FaultRow> findByLoadIdOrderById(long loadId);
}
