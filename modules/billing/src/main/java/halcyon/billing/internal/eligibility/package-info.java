/// Asking payers about coverage: 270 out, 271 in, and the answer in words.
@NullMarked
package halcyon.billing.internal.eligibility;

import org.jspecify.annotations.NullMarked;
