package halcyon.billing.internal.code;

import halcyon.billing.CodeKind;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("billing_code_load")
record LoadRow(
        @Id @GeneratedValue @Nullable Long id, CodeKind kind, LocalDate validFrom, String fileName, String sha256, int added, int changed, int unchanged,
        int refused, LocalDateTime loadedAt, String loadedBy) {
    long key() {
        return java.util.Objects.requireNonNull(id, "the load has no id yet");
    }
}
