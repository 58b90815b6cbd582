/// The arithmetic and the thresholds of a session, free of storage: dose, vitals clock, alerts, discharge, watching.
@NullMarked
package halcyon.treatment.internal.rule;

import org.jspecify.annotations.NullMarked;
