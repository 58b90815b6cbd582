package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.SiteId;
import java.util.Optional;

/// A count of a site was handed in, or its variance settled. `linesOff` of its `lines` did not agree with the book.
public record StockCounted(SiteId site, long count, StockCount.Purpose purpose, StockCount.State state, int lines, int linesOff)
        implements DomainEvent {
    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
