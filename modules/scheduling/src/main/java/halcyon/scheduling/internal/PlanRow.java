package halcyon.scheduling.internal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("scheduling_plan")
record PlanRow(
        @Id @GeneratedValue @Nullable Long id,
        String content,
        String proposedBy,
        Instant proposedAt,
        @Nullable String acceptedBy,
        @Nullable Instant acceptedAt) {}
