package halcyon.directory;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.util.Optional;

/// A screening was completed; `eligible` says whether the path goes on.
public record PatientScreened(PatientId patient, SiteId site, String diagnosis, boolean eligible) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
