package halcyon.billing.internal.claim;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/// One 837P file: its bytes stand here before they stand in the folder.
@MappedEntity("billing_submission")
record SubmissionRow(
        @Id @GeneratedValue @Nullable Long id, String fileName, byte[] content, String sha256, String submitter, int claims, LocalDateTime createdAt,
        String createdBy, @Nullable LocalDateTime writtenAt) {
    long key() {
        return java.util.Objects.requireNonNull(id, "the submission has no id yet");
    }
}
