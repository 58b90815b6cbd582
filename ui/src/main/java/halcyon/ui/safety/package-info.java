/// Safety work: who needs a clinician, by when, and what closed it.
@NullMarked
package halcyon.ui.safety;

import org.jspecify.annotations.NullMarked;
