package halcyon.scheduling;

import halcyon.shared.DomainEvent;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Who is there, or when a site is open, changed within a time; `broken` are the bookings that became work by it. `kind` is the
/// simple name of the change.
public record RotaChanged(SiteId site, String kind, Instant from, Instant to, List<Long> broken) implements DomainEvent {
    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
