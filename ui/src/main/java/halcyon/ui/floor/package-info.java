/// The floor board: every chair of a site or of the network at this minute, for the wall and for the hand.
@NullMarked
package halcyon.ui.floor;

import org.jspecify.annotations.NullMarked;
