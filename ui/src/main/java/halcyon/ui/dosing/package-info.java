/// The next dose: what the doses so far did, and the order for the one that comes.
@NullMarked
package halcyon.ui.dosing;

import org.jspecify.annotations.NullMarked;
