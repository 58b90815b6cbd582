package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.Optional;

/// Something was seen in the patient, or has passed.
public record ObservationMade(long session, PatientId patient, SiteId site, Observation.Kind kind, Instant at, boolean passed) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
