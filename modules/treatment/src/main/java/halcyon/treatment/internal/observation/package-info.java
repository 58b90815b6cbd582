/// What is seen in the patient beside the vitals.
@NullMarked
package halcyon.treatment.internal.observation;

import org.jspecify.annotations.NullMarked;
