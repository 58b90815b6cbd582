/// Adverse events until they are closed.
@NullMarked
package halcyon.ui.adverse;

import org.jspecify.annotations.NullMarked;
