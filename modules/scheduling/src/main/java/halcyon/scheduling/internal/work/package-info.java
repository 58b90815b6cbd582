/// What somebody has to do about bookings, by role and by when.
@NullMarked
package halcyon.scheduling.internal.work;

import org.jspecify.annotations.NullMarked;
