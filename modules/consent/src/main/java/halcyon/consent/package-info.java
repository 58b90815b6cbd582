/// Consent: which text, in which version, was signed by whom, and whether it still holds.
@NullMarked
package halcyon.consent;

import org.jspecify.annotations.NullMarked;
