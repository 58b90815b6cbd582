/// Ruin and recreate: takes a few pieces of a plan out, puts them back better, and knows no clinic.
@NullMarked
package halcyon.scheduling.internal.planner.search;

import org.jspecify.annotations.NullMarked;
