package halcyon.local.network;

import halcyon.shared.Role;
import java.util.Optional;

/// Someone of the demo staff. `signIn` is the name at the local Keycloak for those few who can sign in.
record Person(String name, Role role, Optional<String> signIn) {
    static Person signsIn(String name, Role role, String signIn) {
        return new Person(name, role, Optional.of(signIn));
    }

    static Person works(String name, Role role) {
        return new Person(name, role, Optional.empty());
    }
}
