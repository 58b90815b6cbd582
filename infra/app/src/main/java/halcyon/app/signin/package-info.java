/// Sign-in through Keycloak, the open sessions and their limits: who is behind a request, and for how long.
@NullMarked
package halcyon.app.signin;

import org.jspecify.annotations.NullMarked;
