package halcyon.protocol;

import static halcyon.shared.Role.*;

import halcyon.shared.Access;

/// Role × verb of protocol.
public final class ProtocolAccess {
    public static final Access TABLE = Access.of("protocol")
            .staff("inForce", PATIENT)
            .staff("version", PATIENT)
            .row("contentHash", PRESCRIBER)
            .row("flaws", PRESCRIBER)
            .row("publish", PRESCRIBER)
            .build();

    private ProtocolAccess() {}
}
