/// Adverse events and the clocks of the states' packs.
@NullMarked
package halcyon.treatment.internal.adverse;

import org.jspecify.annotations.NullMarked;
