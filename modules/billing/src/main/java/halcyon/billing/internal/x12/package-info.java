/// X12 as this trade uses it: segments with their place, the loops of 835, 999 and 277CA as records, the 837P writer. No database.
@NullMarked
package halcyon.billing.internal.x12;

import org.jspecify.annotations.NullMarked;
