/// Files out to clearinghouses and in from them.
@NullMarked
package halcyon.billing.internal.exchange;

import org.jspecify.annotations.NullMarked;
