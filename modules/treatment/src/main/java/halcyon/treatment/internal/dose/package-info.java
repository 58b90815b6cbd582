/// The drug on its way: when the pump ran and when it stood still.
@NullMarked
package halcyon.treatment.internal.dose;

import org.jspecify.annotations.NullMarked;
