/// The cabinet of controlled substances: what is there, what came and went, counts, losses and their clocks.
@NullMarked
package halcyon.ui.cabinet;

import org.jspecify.annotations.NullMarked;
