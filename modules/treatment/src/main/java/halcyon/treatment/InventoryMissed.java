package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.Optional;

/// The last day for an inventory of a site's controlled substances ended and it was not taken.
public record InventoryMissed(SiteId site, LocalDate dueOn) implements DomainEvent {
    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
