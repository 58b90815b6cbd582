package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.util.Optional;

/// Waste was booked; `witness` is empty where the settings ask for none.
public record DrugWasted(long session, PatientId patient, SiteId site, BigDecimal millilitres, Optional<String> witness) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
