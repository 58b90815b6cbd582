/// The network at a glance: the manager's home, the numbers behind it, and whether it works.
@NullMarked
package halcyon.ui.direction;

import org.jspecify.annotations.NullMarked;
