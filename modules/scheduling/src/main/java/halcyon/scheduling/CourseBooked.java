package halcyon.scheduling;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// A course was booked; `starts` are the sessions' starts in order.
public record CourseBooked(
        long course, PatientId patient, SiteId site, String protocol, long protocolVersion, List<Long> bookings, List<Instant> starts)
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
