package halcyon.directory;

import halcyon.shared.DomainEvent;
import halcyon.shared.Indication;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.util.Optional;

/// A referral became a patient; `payer` empty means self-pay.
public record PatientRegistered(
        PatientId patient, SiteId site, Indication indication, Optional<Long> payer, Optional<String> memberId)
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
