package halcyon.clearance;

import static halcyon.shared.Role.*;

import halcyon.shared.Access;

/// Role × verb of clearance.
public final class ClearanceAccess {
    public static final Access TABLE = Access.of("clearance")
            .staff("check")
            .staff("checkEach")
            .staff("limits")
            .row("doseCeiling", NURSE, PRESCRIBER, COMPLIANCE)
            .row("askOverride", NURSE, PRESCRIBER, SITE_MANAGER)
            .row("confirmOverride", NURSE, PRESCRIBER, SITE_MANAGER)
            .row("pendingOverrides", NURSE, PRESCRIBER, SITE_MANAGER, COMPLIANCE)
            .staff("settings")
            .build();

    private ClearanceAccess() {}
}
