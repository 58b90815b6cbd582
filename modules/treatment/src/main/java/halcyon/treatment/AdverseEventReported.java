package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.util.Optional;

/// The state was told of an adverse event.
public record AdverseEventReported(long session, PatientId patient, SiteId site, long adverseEvent, String rule, String reference) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
