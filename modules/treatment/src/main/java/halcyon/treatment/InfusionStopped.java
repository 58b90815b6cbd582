package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.util.Optional;

/// The drug stopped flowing; what did not reach the patient is wasted.
public record InfusionStopped(long session, PatientId patient, SiteId site, BigDecimal millilitresGiven, BigDecimal millilitresWasted)
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
