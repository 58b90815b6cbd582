package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.Optional;

/// The registration of a site with the DEA was written down.
public record SiteRegistered(SiteId site, String deaNumber, LocalDate from, LocalDate expires) implements DomainEvent {
    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
