package halcyon.billing.internal.remittance;

import halcyon.billing.ClaimState;
import halcyon.billing.internal.x12.Adjustment;
import halcyon.billing.internal.x12.AdvisedClaim;
import halcyon.billing.internal.x12.ClaimVerdict;
import halcyon.shared.Money;
import java.util.Optional;
import java.util.Set;

/// What a remitted claim means for our claim: decided by amounts and adjustments, the payer's status word comes second.
record Outcome(ClaimState state, Optional<String> reason) {
    // CO 24 capitation, CO 45 fee schedule, CO 253 sequestration take money, but refuse nothing
    private static final Set<String> NO_REFUSAL = Set.of("CO-24", "CO-45", "CO-253", "OA-23");

    static Outcome of(AdvisedClaim advised) {
        if (advised.verdict() == ClaimVerdict.REVERSAL) return new Outcome(ClaimState.ACCEPTED, Optional.of("reversed"));
        Optional<String> refusal = advised.everyAdjustment()
                .filter(one -> one.amount().isPositive())
                .map(one -> one.group() + "-" + one.reason())
                .filter(code -> !code.startsWith("PR-") || code.equals("PR-96") || code.equals("PR-204"))
                .filter(code -> !NO_REFUSAL.contains(code))
                .findFirst();
        boolean nothingPaid = !advised.paid().isPositive();
        boolean denied = advised.verdict() == ClaimVerdict.DENIED || (nothingPaid && patient(advised).isZero() && refusal.isPresent());
        if (denied && nothingPaid) return new Outcome(ClaimState.DENIED, Optional.of(refusal.orElseGet(() -> firstCode(advised))));
        return new Outcome(ClaimState.PAID, refusal);
    }

    static Money patient(AdvisedClaim advised) {
        return advised.byGroup().getOrDefault("PR", Money.ZERO);
    }

    private static String firstCode(AdvisedClaim advised) {
        return advised.everyAdjustment().findFirst().map((Adjustment one) -> one.group() + "-" + one.reason()).orElse("4");
    }
}
