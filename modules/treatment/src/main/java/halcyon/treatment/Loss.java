package halcyon.treatment;

import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A loss with its two clocks. It is closed when both steps have a person and a proof. `foundAgain` when its entry was countered.
public record Loss(
        long id,
        SiteId site,
        String drug,
        String ndc,
        String lotNumber,
        String serial,
        BigDecimal strength,
        Measure measure,
        BigDecimal amount,
        LossKind kind,
        LocalDate foundOn,
        String circumstances,
        String police,
        String measures,
        Instant reportedAt,
        String reportedBy,
        LocalDate noticeDue,
        Optional<Proof> notice,
        LocalDate formDue,
        Optional<Proof> form,
        boolean foundAgain) {
    /// Who did it, on which day, and what proves it.
    public record Proof(LocalDate on, String by, String text) {}

    public boolean isClosed() {
        return notice.isPresent() && form.isPresent();
    }
}
