/// Telling patients of their visits: what was booked and what changed, and reminders before the day.
@NullMarked
package halcyon.scheduling.internal.reminders;

import org.jspecify.annotations.NullMarked;
