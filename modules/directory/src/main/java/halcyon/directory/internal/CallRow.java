package halcyon.directory.internal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("directory_call")
record CallRow(@Id @GeneratedValue @Nullable Long id, String site, boolean crisis, Instant receivedAt, String takenBy) {
    long key() {
        return Objects.requireNonNull(id);
    }
}
