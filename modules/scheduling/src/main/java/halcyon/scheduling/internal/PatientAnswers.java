package halcyon.scheduling.internal;

import halcyon.scheduling.PatientAnswer;
import halcyon.scheduling.Wish;
import io.micronaut.data.annotation.Query;
import io.micronaut.data.jdbc.annotation.JdbcRepository;
import io.micronaut.data.model.query.builder.sql.Dialect;
import io.micronaut.data.repository.GenericRepository;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@JdbcRepository(dialect = Dialect.MYSQL)
interface PatientAnswers extends GenericRepository<PatientAnswerRow, Long> {
    /// What was said of the visit as it is now.
    @Query("SELECT * FROM scheduling_patient_answer WHERE booking = :booking AND slot_from = :slotFrom")
    Optional<PatientAnswerRow> of(long booking, Instant slotFrom);

    @Query(
            """
            SELECT answer.* FROM scheduling_patient_answer answer JOIN scheduling_booking booking ON booking.id = answer.booking
            WHERE booking.site = :site AND booking.slot_from >= :from AND booking.slot_from < :to
              AND answer.slot_from = booking.slot_from ORDER BY booking.slot_from, booking.id""")
    List<PatientAnswerRow> at(String site, Instant from, Instant to);

    @Query(
            """
            INSERT INTO scheduling_patient_answer (booking, answer, wish, slot_from, said_at)
            VALUES (:booking, :answer, :wish, :slotFrom, :saidAt)
            ON DUPLICATE KEY UPDATE answer = :answer, wish = :wish, slot_from = :slotFrom, said_at = :saidAt""")
    int write(long booking, PatientAnswer.Word answer, @Nullable Wish wish, Instant slotFrom, Instant saidAt);
}
