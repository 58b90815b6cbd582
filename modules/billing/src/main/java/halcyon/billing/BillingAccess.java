package halcyon.billing;

import static halcyon.shared.Role.*;

import halcyon.shared.Access;

/// Role × verb of billing.
public final class BillingAccess {
    public static final Access TABLE = Access.of("billing")
            .row("claims", BILLING, COMPLIANCE, NETWORK_MANAGER)
            .row("counts", BILLING, COMPLIANCE, NETWORK_MANAGER)
            .row("claimsOf", BILLING, COMPLIANCE)
            .row("claim", BILLING, COMPLIANCE)
            .row("check", BILLING)
            .row("amend", BILLING)
            .row("reopen", BILLING)
            .row("submit", BILLING)
            .row("sendDue", BILLING, OPERATOR)
            .row("file", BILLING, OPERATOR)
            .row("takeOver", BILLING)
            .row("receive", BILLING, OPERATOR)
            .row("remittances", BILLING, COMPLIANCE)
            .row("remittance", BILLING, COMPLIANCE)
            .row("unmatched", BILLING)
            .row("matchAgain", BILLING)
            .row("closeUnmatched", BILLING)
            .row("coverage", BILLING, FRONT_DESK)
            .row("cover", BILLING, FRONT_DESK)
            .row("restrict", BILLING, FRONT_DESK)
            .row("authorize", BILLING, FRONT_DESK)
            .row("balance", BILLING, FRONT_DESK)
            .row("account", BILLING, FRONT_DESK)
            .row("payByPatient", BILLING, FRONT_DESK)
            .row("undoPayment", BILLING)
            .row("trialBalance", BILLING, COMPLIANCE, NETWORK_MANAGER, OPERATOR)
            .row("inspect", BILLING, OPERATOR)
            .row("policies", BILLING, FRONT_DESK)
            .row("recordPolicy", BILLING, FRONT_DESK)
            .row("billed", BILLING, FRONT_DESK)
            .row("recordNotice", BILLING, FRONT_DESK)
            .row("network", BILLING, FRONT_DESK, SITE_MANAGER, NETWORK_MANAGER)
            .row("recordNetwork", BILLING, SITE_MANAGER, NETWORK_MANAGER)
            .row("chargeSheet", BILLING, COMPLIANCE)
            .row("describeVisit", BILLING, PRESCRIBER)
            .row("changeLine", BILLING)
            .row("loadCodes", BILLING, ADMINISTRATOR, OPERATOR)
            .row("codeLoads", BILLING, ADMINISTRATOR, OPERATOR)
            .row("code", BILLING, FRONT_DESK, PRESCRIBER)
            .row("findCodes", BILLING, FRONT_DESK, PRESCRIBER)
            .row("presets", ADMINISTRATOR)
            .row("clearinghouses", ADMINISTRATOR, BILLING)
            .row("setClearinghouse", ADMINISTRATOR)
            .row("exchange", ADMINISTRATOR, BILLING, OPERATOR)
            .row("exchanged", ADMINISTRATOR, BILLING, COMPLIANCE)
            .row("silent", BILLING)
            .row("billNext", BILLING)
            .row("takeBack", BILLING)
            .row("holder", BILLING)
            .row("attach", BILLING)
            .build();

    private BillingAccess() {}
}
