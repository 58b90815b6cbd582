/// What comes back from payers: read, balanced, matched to our claims, posted; or kept whole as work.
@NullMarked
package halcyon.billing.internal.remittance;

import org.jspecify.annotations.NullMarked;
