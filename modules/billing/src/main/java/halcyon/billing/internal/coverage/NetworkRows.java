package halcyon.billing.internal.coverage;

import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface NetworkRows extends GenericRepository<NetworkRow, Long> {
    NetworkRow save(NetworkRow row);

    List<NetworkRow> findByPayerId(long payerId);

    void deleteByPayerIdAndPlanAndNpiAndSiteAndFamilyAndValidFrom(long payerId, String plan, String npi, String site, String family, LocalDate validFrom);
}
