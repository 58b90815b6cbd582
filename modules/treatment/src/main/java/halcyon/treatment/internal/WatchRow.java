package halcyon.treatment.internal;

import halcyon.shared.TimeSlot;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One stretch of one observer watching one patient; open while `toAt` is missing.
@MappedEntity("treatment_watch")
record WatchRow(
        @Id @GeneratedValue @Nullable Long id,
        long sessionId,
        long staffId,
        String staffName,
        Instant fromAt,
        @Nullable Instant toAt) {

    /// The stretch, an open one until `now`; empty when it has no length.
    Optional<TimeSlot> until(Instant now) {
        var end = toAt == null ? now : toAt;
        return fromAt.isBefore(end) ? Optional.of(new TimeSlot(fromAt, end)) : Optional.empty();
    }
}
