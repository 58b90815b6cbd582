/// Acts of change as they are kept to be taken back, and the search for the fewest moves that repair a day.
@NullMarked
package halcyon.scheduling.internal.change;

import org.jspecify.annotations.NullMarked;
