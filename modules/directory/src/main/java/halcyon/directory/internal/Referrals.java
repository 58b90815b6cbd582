package halcyon.directory.internal;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.CrudRepository;
import java.util.List;

@JdbcRepository(dialect = Dialect.MYSQL)
interface Referrals extends CrudRepository<ReferralRow, Long> {
    @Query("SELECT * FROM directory_referral WHERE site = :site AND patient IS NULL ORDER BY called_at, id")
    List<ReferralRow> waiting(String site);

    @Query("UPDATE directory_referral SET phone_sealed = :phone, email_sealed = :email, tried_sealed = :tried WHERE id = :id")
    int seal(long id, byte[] phone, byte[] email, byte[] tried);

    @Query("UPDATE directory_referral SET patient = :patient WHERE id = :id AND patient IS NULL")
    int becomePatient(long id, long patient);
}
