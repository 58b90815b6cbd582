package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.Optional;

/// From this day on a site may no longer give the drug.
public record SiteCertificationRevoked(SiteId site, LocalDate from, String reason) implements DomainEvent {
    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
