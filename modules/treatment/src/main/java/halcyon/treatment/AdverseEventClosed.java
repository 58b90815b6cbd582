package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.util.Optional;

/// An adverse event was closed with what was done.
public record AdverseEventClosed(long session, PatientId patient, SiteId site, long adverseEvent, String done) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
