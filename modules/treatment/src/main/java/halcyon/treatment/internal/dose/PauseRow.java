package halcyon.treatment.internal.dose;

import halcyon.treatment.Dosing;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A stretch in which the pump stood still.
@MappedEntity("treatment_pause")
public record PauseRow(@Id long sessionId, Instant pausedAt, @Nullable Instant restartedAt) {
    Dosing.Pause shown() {
        return new Dosing.Pause(pausedAt, Optional.ofNullable(restartedAt));
    }
}
