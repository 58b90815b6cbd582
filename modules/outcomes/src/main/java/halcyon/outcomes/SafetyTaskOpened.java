package halcyon.outcomes;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.Optional;

/// An answer asks for a clinician by a time; again for the same task when a later answer of the contact is more urgent.
public record SafetyTaskOpened(long task, PatientId patient, SiteId site, TriageLevel level, Instant dueAt) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }

    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
