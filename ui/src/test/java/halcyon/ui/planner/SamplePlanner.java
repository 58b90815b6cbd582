package halcyon.ui.planner;

import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.CourseId;
import halcyon.scheduling.FindCourse;
import halcyon.scheduling.Place;
import halcyon.scheduling.Plan;
import halcyon.scheduling.PlanCosts;
import halcyon.scheduling.PlanId;
import halcyon.scheduling.PlanOutcome;
import halcyon.scheduling.PlanRequest;
import halcyon.scheduling.PlanWeights;
import halcyon.scheduling.Planner;
import halcyon.shared.PatientId;
import halcyon.shared.ResourceId;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.shared.StaffId;
import halcyon.shared.TimeSlot;
import halcyon.ui.stage.StagePerson;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/// A plan of Denver, made up: one course to book, one visit to move, one course without a place.
final class SamplePlanner {
    private static final SiteId DENVER = SiteId.of("denver");
    private static final PlanWeights WEIGHTS = new PlanWeights(60, 1, 120, 120, 3, 10_000, 30, 3000);
    final List<String> asked = new ArrayList<>();

    Planner planner() {
        return (Planner) Proxy.newProxyInstance(Planner.class.getClassLoader(), new Class<?>[] {Planner.class}, (proxy, method, arguments) -> {
            asked.add(method.getName());
            return switch (method.getName()) {
                case "coursesThatWait" -> List.of(wish(4), wish(5));
                case "proposePlan", "proposedPlan" -> plan();
                case "acceptPlan" -> new PlanOutcome(
                        List.of(new PlanOutcome.Course(plan().courses().getFirst(), Optional.of(new CourseId(1)), Optional.empty())),
                        List.of(new PlanOutcome.Move(plan().moves().getFirst(), Optional.of(Sentence.of("scheduling.plan.changed-meanwhile")))));
                case "planWeights" -> WEIGHTS;
                default -> null;
            };
        });
    }

    private static FindCourse wish(long patient) {
        return new FindCourse(PatientId.of(patient), "ketamine-iv-6-in-21", DENVER, LocalDate.of(2026, 11, 24), Set.of(), LocalTime.of(8, 0), LocalTime.of(18, 0));
    }

    private static Plan plan() {
        var places = IntStream.range(0, 6).mapToObj(i -> place(1 + 3 * i)).toList();
        var visit = booking();
        return new Plan(
                new PlanId(7), new PlanRequest(List.of(DENVER), LocalDate.of(2026, 11, 24), 28, List.of(wish(4), wish(5))), WEIGHTS,
                List.of(new Plan.NewCourse(wish(4), places, Sentence.of("scheduling.plan.cheapest", LocalDate.of(2026, 11, 25), 1))),
                List.of(new Plan.Move(visit, Sentence.of("scheduling.chair-out-of-order"), place(2), Sentence.of("scheduling.plan.same-time"))),
                List.of(new Plan.LeftCourse(wish(5), Sentence.of("scheduling.plan.nothing-fits", LocalDate.of(2026, 12, 22)))), List.of(),
                new PlanCosts(1, 45, 1, 0, 0, 1), new PlanCosts(4, 130, 1, 0, 20, 1), StagePerson.NOW);
    }

    private static Booking booking() {
        return new Booking(new BookingId(9), new CourseId(3), 2, 6, PatientId.of(5), DENVER, place(2), BookingState.BOOKED, "ketamine-iv-6-in-21", 1, true);
    }

    private static Place place(int days) {
        return new Place(
                DENVER, TimeSlot.of(StagePerson.NOW.plus(Duration.ofDays(days)), Duration.ofHours(2)), ResourceId.of(3), StaffId.of(11), StaffId.of(21));
    }
}
