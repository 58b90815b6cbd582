package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.Optional;

/// Something went wrong in a session, or was judged anew.
public record AdverseEventRecorded(
        long session,
        PatientId patient,
        SiteId site,
        long adverseEvent,
        AdverseEvent.Severity severity,
        AdverseEvent.Relatedness relatedness,
        AdverseEvent.Harm harm,
        boolean serious,
        Instant at)
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
