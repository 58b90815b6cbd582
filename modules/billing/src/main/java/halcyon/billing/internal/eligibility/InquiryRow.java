package halcyon.billing.internal.eligibility;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// A question and its answer; the two files sealed.
@MappedEntity("billing_inquiry")
record InquiryRow(
        @Id @GeneratedValue @Nullable Long id, long patientId, String site, long payerId, String payerName, LocalDate about, String trace, String fileName,
        byte[] asked, LocalDateTime askedAt, String askedBy, @Nullable LocalDateTime writtenAt, @Nullable String answer, @Nullable String answerHash,
        @Nullable LocalDateTime answeredAt) {
    long key() {
        return java.util.Objects.requireNonNull(id, "the inquiry has no id yet");
    }

    /// With its file, which is to be written now.
    InquiryRow due(String newTrace, String newFile, byte[] newAsked) {
        return new InquiryRow(id, patientId, site, payerId, payerName, about, newTrace, newFile, newAsked, askedAt, askedBy, null, answer, answerHash, answeredAt);
    }
}
