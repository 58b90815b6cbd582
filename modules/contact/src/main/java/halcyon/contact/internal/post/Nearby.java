package halcyon.contact.internal.post;

import java.util.Set;

/// Whether a host is this machine: only there may words travel unsealed.
final class Nearby {
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

    private Nearby() {}

    static boolean is(String host) {
        return NAMES.contains(host);
    }
}
