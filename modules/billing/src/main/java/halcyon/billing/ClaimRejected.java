package halcyon.billing;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.util.Optional;

/// The claim was turned away before it was judged; `reason` is the code of the 999 or 277CA.
public record ClaimRejected(long claim, PatientId patient, SiteId site, String reason) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
