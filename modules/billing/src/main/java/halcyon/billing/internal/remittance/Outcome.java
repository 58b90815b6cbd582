package halcyon.billing.internal.remittance;

import halcyon.billing.ClaimState;
import halcyon.billing.internal.x12.AdvisedClaim;
import halcyon.billing.internal.x12.Adjustment;
import halcyon.billing.internal.x12.ClaimVerdict;
import halcyon.shared.Money;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// What a remitted claim means for our claim: decided by amounts and adjustments, the payer's status word comes second.
/// `refused` is what was taken for a reason one can argue with; `contested` is that part of it the patient does not owe.
record Outcome(ClaimState state, Optional<String> reason, Money refused, Money contested) {
    // CO 24 capitation, CO 45 fee schedule, CO 253 sequestration take money, but refuse nothing
    private static final Set<String> NO_REFUSAL = Set.of("CO-24", "CO-45", "CO-253", "OA-23");
    private static final Set<String> PATIENTS_REFUSAL = Set.of("PR-96", "PR-204");

    static Outcome of(AdvisedClaim advised) {
        if (advised.verdict() == ClaimVerdict.REVERSAL) return new Outcome(ClaimState.ACCEPTED, Optional.of("reversed"), Money.ZERO, Money.ZERO);
        List<Adjustment> refusals = advised.everyAdjustment().filter(Outcome::refuses).toList();
        boolean nothingPaid = !advised.paid().isPositive();
        boolean denied = advised.verdict() == ClaimVerdict.DENIED || (nothingPaid && patient(advised).isZero() && !refusals.isEmpty());
        if (denied && nothingPaid && refusals.isEmpty()) refusals = advised.everyAdjustment().filter(one -> one.amount().isPositive()).toList();
        Optional<String> reason = refusals.stream().map(Outcome::code).findFirst();
        Money contested = sum(refusals.stream().filter(one -> !one.group().equals("PR")).toList());
        if (denied && nothingPaid) return new Outcome(ClaimState.DENIED, Optional.of(reason.orElse("4")), sum(refusals), contested);
        return new Outcome(ClaimState.PAID, reason, sum(refusals), contested);
    }

    private static boolean refuses(Adjustment one) {
        if (!one.amount().isPositive()) return false;
        return one.group().equals("PR") ? PATIENTS_REFUSAL.contains(code(one)) : !NO_REFUSAL.contains(code(one));
    }

    private static String code(Adjustment one) {
        return one.group() + "-" + one.reason();
    }

    static Money patient(AdvisedClaim advised) {
        return advised.byGroup().getOrDefault("PR", Money.ZERO);
    }

    /// OA: what the other payers' work accounts for.
    static Money others(AdvisedClaim advised) {
        return advised.byGroup().getOrDefault("OA", Money.ZERO);
    }

    private static Money sum(List<Adjustment> adjustments) {
        return adjustments.stream().map(Adjustment::amount).reduce(Money.ZERO, Money::plus);
    }
}
