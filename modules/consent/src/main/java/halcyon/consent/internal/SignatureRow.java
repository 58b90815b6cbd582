package halcyon.consent.internal;

import halcyon.shared.Language;
import halcyon.shared.PatientId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("consent_signature")
record SignatureRow(
        @Id @GeneratedValue @Nullable Long id,
        long request,
        long patient,
        String form,
        int version,
        Language language,
        String contentHash,
        String agreed,
        byte[] nameSealed,
        byte[] drawingSealed,
        Instant signedAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable String revokedReason,
        @Nullable BigDecimal ceilingMilligrams) {
    long key() {
        return Objects.requireNonNull(id);
    }

    PatientId patientId() {
        return PatientId.of(patient);
    }

    /// The most milligrams in one session that was agreed to.
    Optional<BigDecimal> ceiling() {
        return Optional.ofNullable(ceilingMilligrams).map(most -> most.stripTrailingZeros()).map(most -> most.setScale(Math.max(0, most.scale())));
    }

    boolean isRevoked() {
        return revokedAt != null;
    }
}
