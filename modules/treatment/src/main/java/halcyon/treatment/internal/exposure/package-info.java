/// What repeated exposure adds up to, and the checks it asks for.
@NullMarked
package halcyon.treatment.internal.exposure;

import org.jspecify.annotations.NullMarked;
