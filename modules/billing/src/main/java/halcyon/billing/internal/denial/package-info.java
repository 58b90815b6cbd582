/// What payers refused, as work with an owner, a deadline and an end.
@NullMarked
package halcyon.billing.internal.denial;

import org.jspecify.annotations.NullMarked;
