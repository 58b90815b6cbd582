/// `./halcyon doctor`: looks at machine, configuration and the invariants of the data, and says what to do.
@NullMarked
package halcyon.local.doctor;

import org.jspecify.annotations.NullMarked;
