/// The safety programme of a drug: enrolments with their documents, the monitoring form, its queue and its proof.
@NullMarked
package halcyon.treatment.internal.rems;

import org.jspecify.annotations.NullMarked;
