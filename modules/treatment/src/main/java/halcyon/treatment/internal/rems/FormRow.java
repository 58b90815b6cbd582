package halcyon.treatment.internal.rems;

import static java.util.Objects.requireNonNull;

import halcyon.treatment.SubmissionChannel;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One revision of the form of one session; with `content` once it went out.
@MappedEntity("treatment_rems_form")
record FormRow(
        @Id @GeneratedValue @Nullable Long id,
        long sessionId,
        int revision,
        @Nullable String correction,
        @Nullable Instant missedAt,
        @Nullable Instant submittedAt,
        @Nullable String submittedBy,
        @Nullable SubmissionChannel channel,
        @Nullable String confirmation,
        @Nullable Long proofId,
        @Nullable String content,
        @Nullable String contentHash,
        long version) {
    static FormRow open(long session, int revision, @Nullable String correction) {
        return new FormRow(null, session, revision, correction, null, null, null, null, null, null, null, null, 0);
    }

    long number() {
        return requireNonNull(id, "a form that was not stored has no number");
    }

    boolean submitted() {
        return submittedAt != null;
    }
}
