package halcyon.scheduling;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.Optional;

/// Somebody of this role has to do something about a booking, by then.
public record BookingFlagged(long booking, PatientId patient, SiteId site, String cause, Role role, Instant due) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
