package halcyon.treatment;

import java.math.BigDecimal;
import java.time.LocalDate;

/// A theft or loss as it was found on a day of the site's calendar. `police` names station and case, or why none was called;
/// `measures` says what keeps it from happening again.
public record ReportLoss(
        long container, BigDecimal amount, LossKind kind, LocalDate foundOn, String circumstances, String police, String measures) {
    public ReportLoss {
        if (amount.signum() <= 0) throw new IllegalArgumentException("the amount must be positive");
        if (circumstances.isBlank()) throw new IllegalArgumentException("say what happened");
    }
}
