package halcyon.billing.internal.ledger;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface ClosedMonths extends GenericRepository<ClosedMonthRow, LocalDate> {
    ClosedMonthRow save(ClosedMonthRow month);

    List<ClosedMonthRow> findAll();

    boolean existsByMonth(LocalDate month);
}
