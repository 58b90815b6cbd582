package halcyon.scheduling.internal;

import halcyon.scheduling.BookCourse;
import halcyon.scheduling.BookingId;
import halcyon.scheduling.CourseBooking;
import halcyon.scheduling.CourseId;
import halcyon.scheduling.Plan;
import halcyon.scheduling.PlanOutcome;
import halcyon.scheduling.Rearranged;
import halcyon.scheduling.Repair;
import halcyon.scheduling.internal.occupancy.PlaceLost;
import halcyon.scheduling.internal.occupancy.Retry;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Does what a plan says by the means of the desk: moves first, because they make room, in one transaction if it goes; then
/// each course in its own.
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

    // all in one act, because one visit may go where another is; if that is refused, each that can by itself
    private List<PlanOutcome.Move> moves(Actor actor, List<Plan.Move> planned) {
        var open = planned.stream().filter(move -> !isThere(move)).toList();
        var refused = make(actor, open).isEmpty() ? Map.<BookingId, Sentence>of() : oneByOne(actor, open);
        return planned.stream()
                .map(move -> new PlanOutcome.Move(move, Optional.ofNullable(refused.get(move.booking().id()))))
                .toList();
    }

    // what is refused is tried again as long as something went
    private Map<BookingId, Sentence> oneByOne(Actor actor, List<Plan.Move> moves) {
        var open = new ArrayList<>(moves);
        var refused = new HashMap<BookingId, Sentence>();
        for (var went = true; went; ) {
            refused.clear();
            for (var move : open)
                make(actor, List.of(move)).ifPresent(reason -> refused.put(move.booking().id(), reason));
            went = open.removeIf(move -> !refused.containsKey(move.booking().id()));
        }
        return refused;
    }

    private Optional<Sentence> make(Actor actor, List<Plan.Move> moves) {
        if (moves.isEmpty()) return Optional.empty();
        var exact = moves.stream().map(move -> new Repair.Move(move.booking(), move.to(), move.trouble())).toList();
        try {
            return switch (Retry.ofTransaction(() -> rebooking.allCleared(actor, exact))) {
                case Rearranged.Done done -> Optional.empty();
                case Rearranged.Refused stays -> Optional.of(stays.reason());
                case Rearranged.Stale stale -> Optional.of(Sentence.of("scheduling.plan.changed-meanwhile"));
            };
        } catch (MoveRefused stays) {
            return Optional.of(stays.reason());
        } catch (PlaceLost lost) {
            return Optional.of(Sentence.of("scheduling.restore-taken"));
        }
    }

    private boolean isThere(Plan.Move move) {
        return life.find(move.booking().id().value()).toBooking().place().equals(move.to());
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
