package halcyon.outcomes.internal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("outcomes_right")
record RightRow(
        @Id @GeneratedValue @Nullable Long id, String siteId, String instrument, boolean confirmed, String confirmedBy, Instant confirmedAt) {}
