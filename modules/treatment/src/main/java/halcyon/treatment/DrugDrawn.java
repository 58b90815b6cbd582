package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.util.Optional;

/// The dose was taken from a lot of the cabinet.
public record DrugDrawn(long session, PatientId patient, SiteId site, long lot, BigDecimal milligrams, BigDecimal millilitres)
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
