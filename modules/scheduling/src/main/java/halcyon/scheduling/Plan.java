package halcyon.scheduling;

import halcyon.shared.Sentence;
import java.time.Instant;
import java.util.List;

/// A proposal: what would be booked, what would be moved, what finds no place; each with its reason. `costs` are those
/// of the plan, `inTurn` those of serving everyone in the order asked, each at the cheapest place then.
public record Plan(
        PlanId id,
        PlanRequest request,
        PlanWeights weights,
        List<NewCourse> courses,
        List<Move> moves,
        List<LeftCourse> leftCourses,
        List<LeftVisit> leftVisits,
        PlanCosts costs,
        PlanCosts inTurn,
        Instant proposedAt) {
    public Plan {
        courses = List.copyOf(courses);
        moves = List.copyOf(moves);
        leftCourses = List.copyOf(leftCourses);
        leftVisits = List.copyOf(leftVisits);
    }

    /// A course that would be booked, and why there.
    public record NewCourse(FindCourse wish, List<Place> places, Sentence why) {}

    /// A visit as it stands, what is wrong with its place, where it would go, and why there.
    public record Move(Booking booking, Sentence trouble, Place to, Sentence why) {}

    public record LeftCourse(FindCourse wish, Sentence reason) {}

    public record LeftVisit(Booking booking, Sentence trouble, Sentence reason) {}
}
