package halcyon.scheduling.internal.work;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("scheduling_work_item")
record WorkRow(
        @Id @GeneratedValue @Nullable Long id,
        long booking,
        String site,
        String cause,
        String reason,
        @Nullable String cure,
        String role,
        Instant dueAt,
        Instant openedAt,
        @Nullable Instant closedAt,
        @Nullable Integer openMark) {
    long key() {
        if (id == null) throw new IllegalStateException("work item not saved yet");
        return id;
    }
}
