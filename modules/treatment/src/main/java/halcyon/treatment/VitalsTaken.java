package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.util.List;
import java.util.Optional;

/// A set of vitals was taken; `alerts` are the limits it crossed.
public record VitalsTaken(long session, PatientId patient, SiteId site, List<String> alerts)
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
