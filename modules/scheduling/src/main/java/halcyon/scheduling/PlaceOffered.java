package halcyon.scheduling;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.Optional;

/// A freed place was offered to a patient, until the deadline.
public record PlaceOffered(long offer, long round, PatientId patient, SiteId site, Instant starts, Instant deadline) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
