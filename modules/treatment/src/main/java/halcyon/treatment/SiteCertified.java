package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.Optional;

/// A site may give the drug from this day on.
public record SiteCertified(SiteId site, RemsSetting setting, LocalDate from) implements DomainEvent {
    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
