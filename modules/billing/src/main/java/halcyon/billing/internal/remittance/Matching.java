package halcyon.billing.internal.remittance;

import halcyon.billing.ClaimState;
import halcyon.billing.internal.claim.ClaimRow;
import halcyon.billing.internal.claim.Claims;
import halcyon.billing.internal.x12.AdvisedClaim;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/// Which of our claims a remittance speaks of: our number with the day of service, else the payer's number of it.
/// A claim that was never sent is not one a payer can speak of.
@Singleton
class Matching {
    private final Claims claims;

    Matching(Claims claims) {
        this.claims = claims;
    }

    Optional<ClaimRow> find(AdvisedClaim advised) {
        Optional<ClaimRow> ours = claims.byNumber(advised.claimNumber()).filter(claim -> sameDay(claim, advised)).filter(Matching::wasSent);
        if (ours.isPresent()) return ours;
        List<ClaimRow> theirs = claims.byPayerControl(advised.payerControl()).stream()
                .filter(Matching::wasSent)
                .filter(claim -> sameDay(claim, advised))
                .toList();
        return theirs.size() == 1 ? Optional.of(theirs.getFirst()) : Optional.empty();
    }

    private static boolean sameDay(ClaimRow claim, AdvisedClaim advised) {
        return advised.firstServiceDate().map(day -> day.equals(claim.dateOfService())).orElse(true);
    }

    // a claim reopened for correction is a draft again, but the payer knows it
    private static boolean wasSent(ClaimRow claim) {
        return claim.state() != ClaimState.DRAFT || claim.submissionId() != null || claim.payerControl() != null;
    }
}
