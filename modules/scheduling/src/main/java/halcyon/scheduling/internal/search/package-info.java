/// Looking for whole courses: availability as bit sets that are AND-ed, then a chain of days that keeps the calendar.
@NullMarked
package halcyon.scheduling.internal.search;

import org.jspecify.annotations.NullMarked;
