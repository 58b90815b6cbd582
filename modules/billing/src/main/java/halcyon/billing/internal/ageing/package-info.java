/// What is owed, by whom and for how long.
@NullMarked
package halcyon.billing.internal.ageing;

import org.jspecify.annotations.NullMarked;
