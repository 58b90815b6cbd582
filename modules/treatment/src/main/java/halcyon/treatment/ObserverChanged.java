package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import java.util.Optional;

/// Another observer took over.
public record ObserverChanged(long session, PatientId patient, SiteId site, StaffId observer)
        implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
