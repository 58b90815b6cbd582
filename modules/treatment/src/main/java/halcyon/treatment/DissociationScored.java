package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.Optional;

/// A CADSS-6 was scored.
public record DissociationScored(long session, PatientId patient, SiteId site, int total, Instant at) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
