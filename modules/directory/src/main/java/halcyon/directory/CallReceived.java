package halcyon.directory;

import halcyon.shared.DomainEvent;
import halcyon.shared.SiteId;
import java.util.Optional;

/// Somebody called; `crisis` when the safety question ended the intake.
public record CallReceived(long call, SiteId site, boolean crisis) implements DomainEvent {
    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
