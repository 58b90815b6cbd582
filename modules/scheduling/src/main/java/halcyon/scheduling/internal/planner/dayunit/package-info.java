/// A day unit as operations research knows it: whole courses with fixed rest days, and doctors, nurses, chairs and a
/// pharmacy whose numbers change over the day.
@NullMarked
package halcyon.scheduling.internal.planner.dayunit;

import org.jspecify.annotations.NullMarked;
