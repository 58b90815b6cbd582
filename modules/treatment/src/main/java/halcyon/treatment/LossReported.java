package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// A theft or loss was entered, and with it the days by which the DEA has to be told.
public record LossReported(SiteId site, long loss, String drug, BigDecimal amount, LocalDate foundOn, LocalDate noticeDue, LocalDate formDue)
        implements DomainEvent {
    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
