/// Read models fed by events, and the manager's numbers computed from them.
@NullMarked
package halcyon.oversight.internal;

import org.jspecify.annotations.NullMarked;
