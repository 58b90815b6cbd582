/// Safety work: who owns it, by when, what closes it, and the gate it shuts.
@NullMarked
package halcyon.outcomes.internal.safety;

import org.jspecify.annotations.NullMarked;
