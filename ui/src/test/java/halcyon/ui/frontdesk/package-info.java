/// The front desk's screens, tried and looked at.
@NullMarked
package halcyon.ui.frontdesk;

import org.jspecify.annotations.NullMarked;
