package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.util.Optional;

/// A discharge was taken back; the patient is watched again.
public record SessionReopened(long session, PatientId patient, SiteId site, String reason) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
