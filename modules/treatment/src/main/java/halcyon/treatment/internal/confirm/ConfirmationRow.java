package halcyon.treatment.internal.confirm;

import static java.util.Objects.requireNonNull;

import halcyon.treatment.Confirmation;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One row of `treatment_confirmation`. `document` is the text of its [Entered].
@MappedEntity("treatment_confirmation")
public record ConfirmationRow(
        @Id @GeneratedValue @Nullable Long id,
        long sessionId,
        String siteId,
        Confirmation.Kind kind,
        Confirmation.State state,
        String contentHash,
        String document,
        String enteredSubject,
        Instant enteredAt,
        @Nullable String secondSubject,
        @Nullable String secondName,
        @Nullable Instant authenticatedAt,
        @Nullable Instant decidedAt,
        @Nullable String reason) {
    long number() {
        return requireNonNull(id, "a confirmation that was not stored has no number");
    }
}
