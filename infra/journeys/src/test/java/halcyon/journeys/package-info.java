/// User journeys in a real browser through real sign-ins, on the real database.
@NullMarked
package halcyon.journeys;

import org.jspecify.annotations.NullMarked;
