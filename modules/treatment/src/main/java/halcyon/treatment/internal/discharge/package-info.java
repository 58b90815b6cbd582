/// How a patient became ready to leave.
@NullMarked
package halcyon.treatment.internal.discharge;

import org.jspecify.annotations.NullMarked;
