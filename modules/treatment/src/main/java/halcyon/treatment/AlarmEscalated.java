package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import java.util.Optional;

/// Nobody did the check; a second person is called.
public record AlarmEscalated(long session, PatientId patient, SiteId site, long alarm, String word, StaffId to, String name) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
