/// "May this go ahead?" Asks every gate the running application holds and knows none of them.
@NullMarked
package halcyon.clearance;

import org.jspecify.annotations.NullMarked;
