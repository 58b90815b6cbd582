/// Who pays for a patient, in which order, and what the payer says about it.
@NullMarked
package halcyon.ui.coverage;

import org.jspecify.annotations.NullMarked;
