/// Who pays for a patient and from when: an insurer or the patient; authorizations; the gates that ask for both.
@NullMarked
package halcyon.billing.internal.coverage;

import org.jspecify.annotations.NullMarked;
