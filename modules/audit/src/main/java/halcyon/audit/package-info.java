/// The append-only, verifiable record of every event and every read of a patient.
@NullMarked
package halcyon.audit;

import org.jspecify.annotations.NullMarked;
