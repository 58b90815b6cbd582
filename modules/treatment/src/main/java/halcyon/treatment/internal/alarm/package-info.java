/// Alarms from raised to resolved, and the checks that are missing.
@NullMarked
package halcyon.treatment.internal.alarm;

import org.jspecify.annotations.NullMarked;
