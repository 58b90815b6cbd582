/// Who waits for a place, and the places offered to them.
@NullMarked
package halcyon.ui.waiting;

import org.jspecify.annotations.NullMarked;
