package halcyon.billing;

import halcyon.shared.Money;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// A claim that got its first answer about money. `firstPass`: paid then, nothing refused, never turned away before. `refusal` is
/// the reason of the first answer. `contracted` is what the contract allows, when it knows every line.
public record AnsweredClaim(
        ClaimId claim, String number, SiteId site, String payer, LocalDate served, Optional<LocalDate> sent, LocalDate answered, boolean firstPass, Optional<String> refusal,
        Money charge, Money paid, Money left, Optional<Money> contracted) {
    /// From sending to the answer; empty when it was sent elsewhere.
    public Optional<Long> days() {
        return sent.map(day -> Math.max(0, ChronoUnit.DAYS.between(day, answered)));
    }

    /// What the payer allowed: its own part and what it left to the patient.
    public Money allowed() {
        return paid.plus(left);
    }

    /// How much less than the contract was allowed; nothing when it was not less or not paid at all.
    public Money underpaid() {
        if (!paid.isPositive()) return Money.ZERO;
        return contracted.map(wanted -> wanted.minus(allowed())).filter(Money::isPositive).orElse(Money.ZERO);
    }
}
