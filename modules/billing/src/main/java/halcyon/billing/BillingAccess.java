package halcyon.billing;

import static halcyon.shared.Role.*;

import halcyon.shared.Access;

/// Role × verb of billing.
public final class BillingAccess {
    public static final Access TABLE = Access.of("billing")
            .row("claims", BILLING, COMPLIANCE, NETWORK_MANAGER)
            .row("claimsOf", BILLING, COMPLIANCE)
            .row("claim", BILLING, COMPLIANCE)
            .row("check", BILLING)
            .row("submit", BILLING)
            .row("sendDue", BILLING, OPERATOR)
            .row("receive", BILLING, OPERATOR)
            .row("unmatched", BILLING)
            .row("balance", BILLING, FRONT_DESK)
            .row("payByPatient", BILLING, FRONT_DESK)
            .row("trialBalance", BILLING, COMPLIANCE, NETWORK_MANAGER, OPERATOR)
            .build();

    private BillingAccess() {}
}
