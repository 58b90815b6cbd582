/// Signing re-authenticates: the popup at the realm, its answer to the waiting page, and the check of that answer.
@NullMarked
package halcyon.app.signing;

import org.jspecify.annotations.NullMarked;
