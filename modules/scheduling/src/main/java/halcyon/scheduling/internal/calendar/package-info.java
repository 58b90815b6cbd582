/// Calendars of people and chairs as iCalendar, by secret address.
@NullMarked
package halcyon.scheduling.internal.calendar;

import org.jspecify.annotations.NullMarked;
