/// The treatment plans: what they say, where their numbers come from, and who signed them.
@NullMarked
package halcyon.ui.plan;

import org.jspecify.annotations.NullMarked;
