package halcyon.billing.internal.remittance;

import halcyon.billing.internal.claim.ClaimRow;
import halcyon.billing.internal.ledger.Journal;
import halcyon.billing.internal.ledger.Leg;
import halcyon.billing.internal.x12.AdvisedClaim;
import halcyon.billing.internal.x12.ClaimVerdict;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// The old way to reverse: one CAS of group CR instead of the original groups turned round. The amounts then do not say whom
/// they come back to, so the original posting is turned round leg by leg, and every balance is restored exactly.
@Singleton
class Reversals {
    private final RemittedClaimRows remitted;
    private final Journal journal;

    Reversals(RemittedClaimRows remitted, Journal journal) {
        this.remitted = remitted;
        this.journal = journal;
    }

    Optional<List<Leg>> restoring(ClaimRow claim, long remittance, int part, AdvisedClaim advised) {
        boolean oldWay = advised.verdict() == ClaimVerdict.REVERSAL && advised.everyAdjustment().anyMatch(one -> one.group().equals("CR"));
        if (!oldWay) return Optional.empty();
        return remitted.postedTo(claim.key()).reversed().stream()
                .filter(row -> row.remittanceId() != remittance || row.number() < part)
                .filter(row -> row.paidCents() == -advised.paid().cents() && row.chargeCents() == -advised.charge().cents())
                .findFirst()
                .map(row -> journal.ofRemittance(row.remittanceId()).stream()
                        .filter(leg -> leg.part() != null && leg.part() == row.number())
                        .map(leg -> leg.negated().ofRemittance(remittance).ofPart(part))
                        .toList());
    }
}
