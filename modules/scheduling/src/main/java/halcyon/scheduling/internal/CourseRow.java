package halcyon.scheduling.internal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One booked course. `clearance` is the answer of the gates it was booked under, whole.
@MappedEntity("scheduling_course")
record CourseRow(
        @Id @GeneratedValue @Nullable Long id,
        String commandKey,
        long patient,
        String site,
        String protocol,
        long protocolVersion,
        String clearance,
        String bookedBy,
        Instant bookedAt) {
    long key() {
        if (id == null) throw new IllegalStateException("course not saved yet");
        return id;
    }
}
