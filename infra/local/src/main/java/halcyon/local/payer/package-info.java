/// The demo network's insurer: answers our own 837P as a real one would, by 999, 277CA and 835.
@NullMarked
package halcyon.local.payer;

import org.jspecify.annotations.NullMarked;
