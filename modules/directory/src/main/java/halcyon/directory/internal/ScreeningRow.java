package halcyon.directory.internal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("directory_screening")
record ScreeningRow(
        @Id @GeneratedValue @Nullable Long id,
        long patient,
        String diagnosis,
        boolean eligible,
        int heightCentimetres,
        String allergies,
        LocalDate ruleFrom,
        Instant screenedAt,
        String screenedBy) {
    long key() {
        return Objects.requireNonNull(id);
    }
}
