package halcyon.scheduling;

import halcyon.shared.DomainEvent;
import halcyon.shared.SiteId;
import java.util.Optional;

/// A calendar address was ended.
public record FeedRevoked(long feed, SiteId site) implements DomainEvent {
    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
