package halcyon.outcomes;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.Optional;

/// An instrument was answered and scored.
public record ScoreRecorded(
        long assessment, PatientId patient, SiteId site, String instrument, int total, String band, Occasion occasion, Instant at)
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
