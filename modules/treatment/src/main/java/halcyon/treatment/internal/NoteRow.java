package halcyon.treatment.internal;

import static java.util.Objects.requireNonNull;

import halcyon.treatment.Session;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A line of the session's event list. `kind` is a stable word: arrived, drawn, started, stopped, adverse, note …
@MappedEntity("treatment_note")
record NoteRow(
        @Id @GeneratedValue @Nullable Long id,
        long sessionId,
        Instant notedAt,
        String kind,
        String noteText,
        String notedBy,
        @Nullable String struckReason,
        @Nullable String struckBy,
        @Nullable Instant struckAt) {
    Session.Note shown() {
        return new Session.Note(
                requireNonNull(id), notedAt, kind, noteText, notedBy, Optional.ofNullable(struckReason));
    }
}
