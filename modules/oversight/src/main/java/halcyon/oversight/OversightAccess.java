package halcyon.oversight;

import static halcyon.shared.Role.*;

import halcyon.shared.Access;

/// Role × verb of oversight.
public final class OversightAccess {
    public static final Access TABLE = Access.of("oversight")
            .row("sitesNow", SITE_MANAGER, NETWORK_MANAGER, COMPLIANCE, OPERATOR)
            .row("tiles", SITE_MANAGER, NETWORK_MANAGER)
            .row("sites", SITE_MANAGER, NETWORK_MANAGER)
            .row("behind", SITE_MANAGER, NETWORK_MANAGER)
            .build();

    private OversightAccess() {}
}
