package halcyon.clearance.internal;

import static java.util.Objects.requireNonNull;

import halcyon.clearance.Checkpoint;
import halcyon.clearance.PendingOverride;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// `boundTo` says which booking (or, before there is one, which patient and plan) the override counts for.
@MappedEntity("clearance_override")
record OverrideRow(
        @Id @GeneratedValue @Nullable Long id,
        String gate,
        String checkpoint,
        String boundTo,
        long patientId,
        String siteId,
        String reason,
        String askedSubject,
        String askedName,
        Instant askedAt,
        Instant expiresAt,
        @Nullable String confirmedSubject,
        @Nullable String confirmedName,
        @Nullable Instant confirmedAt) {

    PendingOverride toPending() {
        return new PendingOverride(
                number(), gate, Checkpoint.valueOf(checkpoint), patient(), site(), reason, askedName, askedAt);
    }

    long number() {
        return requireNonNull(id, "an override that was not stored has no number");
    }

    PatientId patient() {
        return PatientId.of(patientId);
    }

    SiteId site() {
        return SiteId.of(siteId);
    }
}
