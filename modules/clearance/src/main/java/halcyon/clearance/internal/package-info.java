/// How clearance asks and weighs: the gates, the dated settings, the overrides.
@NullMarked
package halcyon.clearance.internal;

import org.jspecify.annotations.NullMarked;
