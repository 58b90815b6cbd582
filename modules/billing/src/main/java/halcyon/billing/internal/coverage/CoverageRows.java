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
    CoverageRow save(CoverageRow row);

    void deleteByPatientIdAndPriorityAndValidFrom(long patientId, int priority, LocalDate validFrom);

    @Query("INSERT INTO billing_coverage (patient_id, valid_from, payer_id, member_id, decided_by, decided_at)"
            + " VALUES (:patient, :validFrom, :payer, :member, :by, :at)"
            + " ON DUPLICATE KEY UPDATE payer_id = :payer, member_id = :member, plan = '', valid_to = NULL, relationship = 'SELF', holder_family = NULL,"
            + " decided_by = :by, decided_at = :at")
    void put(long patient, LocalDate validFrom, @Nullable Long payer, @Nullable String member, String by, LocalDateTime at);

    /// Newest first within each priority.
    @Query("SELECT * FROM billing_coverage WHERE patient_id = :patient ORDER BY priority, valid_from DESC")
    List<CoverageRow> of(long patient);

    @Query("SELECT * FROM billing_coverage WHERE patient_id = :patient AND priority = 1 ORDER BY valid_from LIMIT 1")
    Optional<CoverageRow> first(long patient);

    @Query("INSERT IGNORE INTO billing_restriction (booking_id, patient_id, decided_by, decided_at) VALUES (:booking, :patient, :by, :at)")
    void restrict(long booking, long patient, String by, LocalDateTime at);

    @Query("SELECT COUNT(*) FROM billing_restriction WHERE booking_id = :booking")
    long restrictions(long booking);

    @Query("INSERT INTO billing_advance_notice (booking_id, patient_id, signed_on, recorded_by, recorded_at) VALUES (:booking, :patient, :signedOn, :by, :at)"
            + " ON DUPLICATE KEY UPDATE signed_on = :signedOn, recorded_by = :by, recorded_at = :at")
    void notice(long booking, long patient, LocalDate signedOn, String by, LocalDateTime at);

    @Query("SELECT signed_on FROM billing_advance_notice WHERE booking_id = :booking AND patient_id = :patient")
    Optional<LocalDate> noticeOf(long booking, long patient);

    @Query("SELECT modifier FROM billing_notice_modifier WHERE valid_from <= :day AND (valid_to IS NULL OR valid_to >= :day) ORDER BY valid_from DESC LIMIT 1")
    Optional<String> noticeModifier(LocalDate day);
}
