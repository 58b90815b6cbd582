package halcyon.billing.internal.coverage;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface CoverageRows extends GenericRepository<CoverageRow, Long> {
    @Query("INSERT INTO billing_coverage (patient_id, valid_from, payer_id, member_id, decided_by, decided_at)"
            + " VALUES (:patient, :validFrom, :payer, :member, :by, :at)"
            + " ON DUPLICATE KEY UPDATE payer_id = :payer, member_id = :member, decided_by = :by, decided_at = :at")
    void put(long patient, LocalDate validFrom, @Nullable Long payer, @Nullable String member, String by, LocalDateTime at);

    @Query("SELECT * FROM billing_coverage WHERE patient_id = :patient AND valid_from <= :day ORDER BY valid_from DESC LIMIT 1")
    Optional<CoverageRow> on(long patient, LocalDate day);

    @Query("SELECT * FROM billing_coverage WHERE patient_id = :patient ORDER BY valid_from DESC")
    List<CoverageRow> of(long patient);

    @Query("SELECT * FROM billing_coverage WHERE patient_id = :patient ORDER BY valid_from LIMIT 1")
    Optional<CoverageRow> first(long patient);

    @Query("INSERT IGNORE INTO billing_restriction (booking_id, patient_id, decided_by, decided_at) VALUES (:booking, :patient, :by, :at)")
    void restrict(long booking, long patient, String by, LocalDateTime at);

    @Query("SELECT COUNT(*) FROM billing_restriction WHERE booking_id = :booking")
    long restrictions(long booking);
}
