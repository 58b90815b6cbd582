/// Availability, courses booked in one act, the day's board; a place can never be taken twice.
@NullMarked
package halcyon.scheduling;

import org.jspecify.annotations.NullMarked;
