package halcyon.billing.internal.denial;

import halcyon.billing.AmendClaim;
import halcyon.billing.ClaimId;
import halcyon.billing.ClaimState;
import halcyon.billing.Denial;
import halcyon.billing.Submitted;
import halcyon.billing.internal.claim.ClaimDesk;
import halcyon.billing.internal.claim.Claims;
import halcyon.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Set;

/// Corrects a denied claim and sends it again, in one step.
@Singleton
public class Resending {
    private final DenialDesk desk;
    private final ClaimDesk claimDesk;
    private final Claims claims;

    Resending(DenialDesk desk, ClaimDesk claimDesk, Claims claims) {
        this.desk = desk;
        this.claimDesk = claimDesk;
        this.claims = claims;
    }

    @Transactional
    public Submitted resend(Actor actor, long id, AmendClaim correction) {
        ClaimId claim = desk.claimOf(actor, "resend", id);
        if (!claim.equals(correction.claim())) throw new IllegalArgumentException("the correction is of another claim");
        Denial denial = desk.show(actor, id);
        if (claims.get(claim).state() != ClaimState.DRAFT) claimDesk.reopen(actor, claim, denial.reason());
        claimDesk.amend(actor, correction);
        Submitted submitted = claimDesk.submit(actor, Set.of(claim));
        if (!submitted.sent().isEmpty()) desk.wait(actor, id, "resend", Denial.State.RESENT, denial.deadline());
        return submitted;
    }
}
