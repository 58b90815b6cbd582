package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.util.Optional;

/// The book of a site says something new outside a session: `act` is a stable word (sent, taken, taken-back, destroyed, broken,
/// overfill, countered, labelled), `reference` the number of what it rests on.
public record DrugBookWritten(SiteId site, String act, long reference, BigDecimal amount) implements DomainEvent {
    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
