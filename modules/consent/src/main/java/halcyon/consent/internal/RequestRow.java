package halcyon.consent.internal;

import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("consent_request")
record RequestRow(
        @Id @GeneratedValue @Nullable Long id,
        long patient,
        String site,
        String form,
        String state,
        @Nullable Integer waiting,
        Instant askedAt,
        String askedBy) {
    static final String OPEN = "OPEN";

    long key() {
        return Objects.requireNonNull(id);
    }

    PatientId patientId() {
        return PatientId.of(patient);
    }

    SiteId siteId() {
        return SiteId.of(site);
    }

    boolean isOpen() {
        return state.equals(OPEN);
    }
}
