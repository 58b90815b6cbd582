package halcyon.scheduling.internal;

import halcyon.scheduling.BookingId;
import halcyon.scheduling.PatientAnswer;
import halcyon.scheduling.Wish;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("scheduling_patient_answer")
record PatientAnswerRow(@Id long booking, PatientAnswer.Word answer, @Nullable Wish wish, Instant slotFrom, Instant saidAt) {
    PatientAnswer toAnswer() {
        return new PatientAnswer(new BookingId(booking), answer, Optional.ofNullable(wish), saidAt);
    }
}
