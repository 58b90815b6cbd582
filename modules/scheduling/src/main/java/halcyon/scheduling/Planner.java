package halcyon.scheduling;

import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import java.time.LocalDate;
import java.util.List;

/// Plans a horizon of one or more sites: places for courses that wait, and new places for visits that do not stand any
/// more. A plan is a proposal; nothing is held or changed until it is accepted, and whatever was taken meanwhile is
/// refused then.
/// @see docs/decisions/0017-planner.md
public interface Planner {
    /// The courses that patients on the waiting list of these sites wait to begin, by rank, as wishes for a plan that starts
    /// no sooner than a date. A patient stands in it once, with the wish of the highest rank.
    List<FindCourse> coursesThatWait(Actor actor, List<SiteId> sites, LocalDate from);

    /// Looks for the plan that costs least by the weights in force; takes as long as they allow.
    Plan proposePlan(Actor actor, PlanRequest request);

    /// A plan as it was proposed.
    Plan proposedPlan(Actor actor, PlanId plan);

    /// Books and moves what the plan says, each course and each move all or nothing, under the same rules and gates as
    /// at the desk. Accepting again answers what became of it, and does what was refused before if it has become
    /// possible.
    PlanOutcome acceptPlan(Actor actor, PlanId plan);

    /// What counts how much on a date.
    PlanWeights planWeights(Actor actor, LocalDate on);

    /// New weights from a date on; the former ones stand for plans made before. A date in the past throws
    /// [IllegalArgumentException].
    void setPlanWeights(Actor actor, LocalDate from, PlanWeights weights);
}
