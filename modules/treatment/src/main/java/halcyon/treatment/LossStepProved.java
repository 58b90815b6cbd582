package halcyon.treatment;

import halcyon.shared.DomainEvent;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.Optional;

/// The notice or the form 106 of a loss was sent; `step` is "notice" or "form-106".
public record LossStepProved(SiteId site, long loss, String step, LocalDate on, String proof) implements DomainEvent {
    @Override
    public Optional<SiteId> atSite() {
        return Optional.of(site);
    }
}
