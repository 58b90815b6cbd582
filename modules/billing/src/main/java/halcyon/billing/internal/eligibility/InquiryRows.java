package halcyon.billing.internal.eligibility;

import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

@JdbcRepository(dialect = Dialect.MYSQL)
interface InquiryRows extends GenericRepository<InquiryRow, Long> {
    InquiryRow save(InquiryRow inquiry);

    InquiryRow update(InquiryRow inquiry);

    Optional<InquiryRow> findByTrace(String trace);

    List<InquiryRow> findByPatientIdOrderByIdDesc(long patientId);

    List<InquiryRow> findByWrittenAtIsNullOrderById();

    @Query("SELECT COUNT(*) FROM billing_inquiry WHERE patient_id = :patient AND payer_id = :payer AND about = :about")
    long askedAbout(long patient, long payer, LocalDate about);

    @Query("UPDATE billing_inquiry SET written_at = :at WHERE id = :id")
    void written(long id, LocalDateTime at);

    @Query("UPDATE billing_inquiry SET answer = :answer, answer_hash = :hash, answered_at = :at WHERE id = :id")
    void answered(long id, String answer, String hash, LocalDateTime at);
}
