/// Booking in one act, the rota, the day's board, and the gates and work that follow from them.
@NullMarked
package halcyon.scheduling.internal;

import org.jspecify.annotations.NullMarked;
