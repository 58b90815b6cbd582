package halcyon.protocol.internal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One signed version; never updated. `document` is the exact text that was signed.
@MappedEntity("protocol_version")
record Version(
        @Id @GeneratedValue @Nullable Long id,
        String code,
        int version,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        String document,
        String contentHash,
        String signedSubject,
        String signedBy,
        Instant signedAt) {
    long number() {
        if (id == null) throw new IllegalStateException("version not saved yet");
        return id;
    }
}
