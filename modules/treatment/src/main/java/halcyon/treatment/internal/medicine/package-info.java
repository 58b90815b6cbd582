/// What else the patient takes: asked at check-in, weighed before the draw.
@NullMarked
package halcyon.treatment.internal.medicine;

import org.jspecify.annotations.NullMarked;
