package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.util.Optional;

/// A prescriber ordered the dose of a visit before the patient arrived.
public record NextDoseOrdered(long booking, PatientId patient, SiteId site, BigDecimal amount, String basis, String reason)
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
