package halcyon.scheduling.internal;

import halcyon.scheduling.BookCourse;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.CourseId;
import halcyon.scheduling.MoveBooking;
import halcyon.scheduling.Place;
import halcyon.scheduling.Plan;
import halcyon.scheduling.PlanOutcome;
import halcyon.scheduling.internal.occupancy.PlaceLost;
import halcyon.scheduling.internal.occupancy.Retry;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Does what a plan says by the means of the desk: moves first, because they make room, then courses; each in its own
/// transaction.
@Singleton
class PlanAcceptance {
    private final CourseBooker booker;
    private final Rebooking rebooking;
    private final BookingLife life;

    PlanAcceptance(CourseBooker booker, Rebooking rebooking, BookingLife life) {
        this.booker = booker;
        this.rebooking = rebooking;
        this.life = life;
    }

    PlanOutcome accept(Actor actor, Plan plan) {
        var moves = moves(actor, plan.moves());
        var courses = new ArrayList<PlanOutcome.Course>();
        for (var i = 0; i < plan.courses().size(); i++) courses.add(book(actor, plan, i));
        return new PlanOutcome(courses, moves);
    }

    // one visit may wait for the place that another gives up: what is refused is tried again as long as something went
    private List<PlanOutcome.Move> moves(Actor actor, List<Plan.Move> planned) {
        var refused = new ArrayList<Optional<Sentence>>();
        for (var move : planned) refused.add(move(actor, move));
        for (var went = true; went; ) {
            went = false;
            for (var i = 0; i < planned.size(); i++) {
                if (refused.get(i).isEmpty()) continue;
                refused.set(i, move(actor, planned.get(i)));
                went |= refused.get(i).isEmpty();
            }
        }
        var outcome = new ArrayList<PlanOutcome.Move>();
        for (var i = 0; i < planned.size(); i++) outcome.add(new PlanOutcome.Move(planned.get(i), refused.get(i)));
        return outcome;
    }

    private Optional<Sentence> move(Actor actor, Plan.Move planned) {
        var row = life.find(planned.booking().id().value());
        var place = row.toBooking().place();
        var to = planned.to();
        if (isThere(place, to)) return Optional.empty();
        if (!place.equals(planned.booking().place()) || row.state() != BookingState.BOOKED)
            return Optional.of(Sentence.of("scheduling.plan.changed-meanwhile"));
        var command = new MoveBooking(planned.booking().id(), to.chair(), to.slot().from());
        try {
            Retry.ofTransaction(() -> rebooking.move(actor, command));
            return Optional.empty();
        } catch (MoveRefused stays) {
            return Optional.of(stays.reason());
        } catch (PlaceLost lost) {
            return Optional.of(Sentence.of("scheduling.restore-taken"));
        }
    }

    private static boolean isThere(Place place, Place to) {
        return place.slot().from().equals(to.slot().from()) && place.chair().equals(to.chair()) && place.people().equals(to.people());
    }

    private PlanOutcome.Course book(Actor actor, Plan plan, int index) {
        var planned = plan.courses().get(index);
        var wish = planned.wish();
        var command = new BookCourse("plan-" + plan.id() + "-" + index, wish.patient(), wish.protocol(), wish.site(), planned.places());
        try {
            return switch (Retry.ofTransaction(() -> booker.attempt(actor, command))) {
                case CourseBooking.Booked booked -> done(planned, booked.course());
                case CourseBooking.PlaceTaken taken -> refused(planned, taken.reason());
                case CourseBooking.RuleBroken broken -> refused(planned, broken.reason());
                case CourseBooking.NotCleared stopped -> refused(planned, stopped.clearance().stops().getFirst().said());
            };
        } catch (PlaceLost lost) {
            return refused(planned, Sentence.of("scheduling.restore-taken"));
        }
    }

    private static PlanOutcome.Course done(Plan.NewCourse planned, CourseId course) {
        return new PlanOutcome.Course(planned, Optional.of(course), Optional.empty());
    }

    private static PlanOutcome.Course refused(Plan.NewCourse planned, Sentence reason) {
        return new PlanOutcome.Course(planned, Optional.empty(), Optional.of(reason));
    }
}
