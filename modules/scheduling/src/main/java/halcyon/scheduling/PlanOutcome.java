package halcyon.scheduling;

import halcyon.shared.Sentence;
import java.util.List;
import java.util.Optional;

/// What became of a plan that was accepted, in the order of the plan; a refusal is empty where it was done.
public record PlanOutcome(List<Course> courses, List<Move> moves) {
    public PlanOutcome {
        courses = List.copyOf(courses);
        moves = List.copyOf(moves);
    }

    public record Course(Plan.NewCourse planned, Optional<CourseId> course, Optional<Sentence> refused) {}

    public record Move(Plan.Move planned, Optional<Sentence> refused) {}

    public boolean isComplete() {
        return courses.stream().allMatch(course -> course.refused().isEmpty()) && moves.stream().allMatch(move -> move.refused().isEmpty());
    }
}
