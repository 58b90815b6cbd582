package halcyon.outcomes;

import halcyon.shared.DomainEvent;
import halcyon.shared.SiteId;
import java.util.Optional;

/// A site confirmed (or took back) that it may use an instrument that is free but not public domain.
public record InstrumentRightConfirmed(SiteId site, String instrument, boolean confirmed) implements DomainEvent {
    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
