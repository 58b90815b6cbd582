package halcyon.scheduling;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.Optional;

/// A visit went to another time or chair.
public record BookingMoved(long booking, PatientId patient, SiteId site, Instant before, Instant now) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
