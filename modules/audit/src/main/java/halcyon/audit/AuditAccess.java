package halcyon.audit;

import static halcyon.shared.Role.*;

import halcyon.shared.Access;

/// Role × verb of audit.
public final class AuditAccess {
    public static final Access TABLE = Access.of("audit")
            .row("about", COMPLIANCE)
            .row("recent", COMPLIANCE, ADMINISTRATOR)
            .row("verify", COMPLIANCE, ADMINISTRATOR, OPERATOR)
            .build();

    private AuditAccess() {}
}
