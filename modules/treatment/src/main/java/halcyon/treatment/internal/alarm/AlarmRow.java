package halcyon.treatment.internal.alarm;

import static java.util.Objects.requireNonNull;

import halcyon.treatment.Alarm.Level;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// `openMark` is 1 while it is open and missing afterwards, so that a session has each alarm open once at the most.
@MappedEntity("treatment_alarm")
record AlarmRow(
        @Id @GeneratedValue @Nullable Long id,
        long sessionId,
        long patientId,
        String siteId,
        String chair,
        Source source,
        String word,
        Level level,
        Instant raisedAt,
        @Nullable String acknowledgedBy,
        @Nullable String escalatedTo,
        @Nullable Instant resolvedAt,
        @Nullable Integer openMark) {
    long number() {
        return requireNonNull(id, "an alarm that was not stored has no number");
    }
}
