/// Beside the patient: who is here, checking in, the session cockpit, the way home and the signature.
@NullMarked
package halcyon.ui.clinician;

import org.jspecify.annotations.NullMarked;
