package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.Route;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;

/// The drug started to flow.
public record DoseGiven(
        long session, PatientId patient, SiteId site, Route route, String drug, BigDecimal milligrams, Instant at) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
