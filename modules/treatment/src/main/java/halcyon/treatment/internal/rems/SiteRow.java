package halcyon.treatment.internal.rems;

import halcyon.treatment.Revocation;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One certification of one site.
@MappedEntity("treatment_rems_site")
record SiteRow(
        @Id @GeneratedValue @Nullable Long id,
        long formId,
        String siteId,
        String certificate,
        LocalDate fromDate,
        @Nullable String standing,
        @Nullable LocalDate revokedFrom,
        @Nullable String revokedReason,
        @Nullable String revokedBy,
        @Nullable Instant revokedAt) {
    Optional<Revocation> revoked() {
        return Ending.of(revokedFrom, revokedReason, revokedBy);
    }
}
