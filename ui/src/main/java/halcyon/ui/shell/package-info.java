/// The frame around every screen: who is signed in, how one signs, the rail, home and error pages.
@NullMarked
package halcyon.ui.shell;

import org.jspecify.annotations.NullMarked;
