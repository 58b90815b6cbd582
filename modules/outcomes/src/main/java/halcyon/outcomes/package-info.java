/// Scales and their scores, safety work, and what a treatment did.
@NullMarked
package halcyon.outcomes;

import org.jspecify.annotations.NullMarked;
