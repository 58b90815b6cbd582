package halcyon.scheduling.internal.planner.horizon;

import halcyon.scheduling.internal.planner.search.Dice;
import java.util.Optional;

/// Something the plan is to find a place for: a course that waits, or the visits of a course that lost theirs.
public sealed interface Job permits WaitingCourse, LostVisits {
    /// The place that costs least beside what the plan holds already; a chance `blink` skips any possibility. Empty
    /// when there is none.
    Optional<Draft> best(Held held, Dice dice, double blink);

    /// How many courses or visits are left out when it finds no place.
    int weight();
}
