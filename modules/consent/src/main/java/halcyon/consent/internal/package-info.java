/// Versions, requests, signatures, and the gate that asks for them.
@NullMarked
package halcyon.consent.internal;

import org.jspecify.annotations.NullMarked;
