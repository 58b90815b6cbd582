package halcyon.billing.internal.coverage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Authorizations extends GenericRepository<AuthorizationRow, Long> {
    AuthorizationRow save(AuthorizationRow authorization);

    List<AuthorizationRow> findByPatientIdAndPayerIdOrderByValidFrom(long patientId, long payerId);

    @Query("UPDATE billing_authorization SET used = used + 1 WHERE payer_id = :payer AND number = :number AND used < units")
    long use(long payer, String number);
}
