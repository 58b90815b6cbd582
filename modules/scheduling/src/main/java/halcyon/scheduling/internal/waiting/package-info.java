/// The waiting list and the offers made to it, as they are kept.
@NullMarked
package halcyon.scheduling.internal.waiting;

import org.jspecify.annotations.NullMarked;
