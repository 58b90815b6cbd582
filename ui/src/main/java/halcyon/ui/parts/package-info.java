/// The parts screens are made of: the same head, banner, badge, board and chart everywhere, in the tokens of one stylesheet.
@NullMarked
package halcyon.ui.parts;

import org.jspecify.annotations.NullMarked;
