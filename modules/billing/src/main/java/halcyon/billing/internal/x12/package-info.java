/// X12 as this trade uses it: segments with their place, the loops of 835, 999, 277CA and 271 as records, the writers of 837P and 270. No database.
@NullMarked
package halcyon.billing.internal.x12;

import org.jspecify.annotations.NullMarked;
