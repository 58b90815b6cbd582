package halcyon.local.network;

import java.util.Optional;

/// The subject of a sign-in name at the local Keycloak, when it has one.
public interface Subjects {
    Optional<String> of(String signIn);
}
