package halcyon.scheduling;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.util.Optional;

/// An offer came to its end: accepted, declined, gone to someone else, withdrawn or lapsed.
public record OfferClosed(long offer, long round, PatientId patient, SiteId site, OfferRound.OfferState state) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
