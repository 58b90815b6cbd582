/// A horizon of our own sites as a puzzle: courses that wait and visits that lost their place, on what is free.
@NullMarked
package halcyon.scheduling.internal.planner.horizon;

import org.jspecify.annotations.NullMarked;
