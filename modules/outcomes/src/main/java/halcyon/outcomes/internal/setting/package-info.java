/// What a medical director decides, by date.
@NullMarked
package halcyon.outcomes.internal.setting;

import org.jspecify.annotations.NullMarked;
