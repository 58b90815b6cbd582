/// Asking by link, answers and scores, what follows from them, and the chart.
@NullMarked
package halcyon.outcomes.internal;

import org.jspecify.annotations.NullMarked;
