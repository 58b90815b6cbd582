package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.util.Optional;

/// Vials came into the cabinet of a site, by invoice.
public record LotReceived(long lot, SiteId site, String drug, String lotNumber, BigDecimal millilitres, String invoice)
        implements DomainEvent {
    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
