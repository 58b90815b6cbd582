/// The manager's planner: a horizon of one or more sites filled and repaired at once, looked at, then accepted.
@NullMarked
package halcyon.ui.planner;

import org.jspecify.annotations.NullMarked;
