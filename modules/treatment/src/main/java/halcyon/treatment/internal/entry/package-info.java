/// What was entered at the bedside, each thing once, at the time it happened.
@NullMarked
package halcyon.treatment.internal.entry;

import org.jspecify.annotations.NullMarked;
