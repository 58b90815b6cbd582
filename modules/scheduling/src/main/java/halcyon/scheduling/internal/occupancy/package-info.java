/// The occupancy index: who and what is taken, in five-minute cells of UTC days, changed by compare-and-set alone.
@NullMarked
package halcyon.scheduling.internal.occupancy;

import org.jspecify.annotations.NullMarked;
