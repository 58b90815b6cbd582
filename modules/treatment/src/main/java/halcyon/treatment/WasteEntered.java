package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.util.Optional;

/// Someone entered waste; a second person has to witness it.
public record WasteEntered(long session, PatientId patient, SiteId site, BigDecimal millilitres) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
