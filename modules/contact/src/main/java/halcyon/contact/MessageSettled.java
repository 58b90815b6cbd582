package halcyon.contact;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.util.Optional;

/// A message that was given up was sent again or dealt with in another way; `left` more of this patient wait for a person.
public record MessageSettled(long message, PatientId patient, SiteId site, int left) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
