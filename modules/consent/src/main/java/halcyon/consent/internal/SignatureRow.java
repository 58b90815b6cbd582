package halcyon.consent.internal;

import halcyon.shared.Language;
import halcyon.shared.PatientId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
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
        @Nullable String revokedReason) {
    long key() {
        return Objects.requireNonNull(id);
    }

    PatientId patientId() {
        return PatientId.of(patient);
    }

    boolean isRevoked() {
        return revokedAt != null;
    }
}
