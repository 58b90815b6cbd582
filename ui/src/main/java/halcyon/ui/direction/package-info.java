/// The network at a glance: the manager's home, the floor of all sites, and whether it works.
@NullMarked
package halcyon.ui.direction;

import org.jspecify.annotations.NullMarked;
