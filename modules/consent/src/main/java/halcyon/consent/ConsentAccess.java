package halcyon.consent;

import static halcyon.shared.Role.*;

import halcyon.shared.Access;

/// Role × verb of consent.
public final class ConsentAccess {
    public static final Access TABLE = Access.of("consent")
            .staff("form", PATIENT)
            .staff("forms")
            .row("publishForm", COMPLIANCE)
            .row("ask", FRONT_DESK, NURSE, PRESCRIBER, COMPLIANCE)
            .row("opened", PATIENT)
            .row("sign", PATIENT)
            .row("revoke", NURSE, PRESCRIBER, COMPLIANCE, PATIENT)
            .row("consentsOf", FRONT_DESK, NURSE, PRESCRIBER, COMPLIANCE, PATIENT)
            .row("open", FRONT_DESK, NURSE, PRESCRIBER, COMPLIANCE)
            .build();

    private ConsentAccess() {}
}
