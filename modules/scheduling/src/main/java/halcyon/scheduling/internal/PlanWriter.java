package halcyon.scheduling.internal;

import halcyon.scheduling.Place;
import halcyon.scheduling.Plan;
import halcyon.scheduling.Plan.LeftCourse;
import halcyon.scheduling.Plan.LeftVisit;
import halcyon.scheduling.Plan.Move;
import halcyon.scheduling.Plan.NewCourse;
import halcyon.scheduling.PlanId;
import halcyon.scheduling.PlanRequest;
import halcyon.scheduling.PlanWeights;
import halcyon.scheduling.internal.planner.horizon.Draft;
import halcyon.scheduling.internal.planner.horizon.HorizonPlan;
import halcyon.scheduling.internal.planner.horizon.LostVisits;
import halcyon.scheduling.internal.planner.horizon.WaitingCourse;
import halcyon.shared.Sentence;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Puts a finished search into words: what goes where, and why there and not sooner.
final class PlanWriter {
    private final PlanSurvey.Surveyed ground;
    private final HorizonPlan found;
    private final List<NewCourse> courses = new ArrayList<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<LeftCourse> leftCourses;
    private final List<LeftVisit> leftVisits = new ArrayList<>();

    /// The jobs of the search: lost visits first, then the courses that wait.
    PlanWriter(PlanSurvey.Surveyed ground, HorizonPlan found) {
        this.ground = ground;
        this.found = found;
        this.leftCourses = new ArrayList<>(ground.unplannable());
    }

    Plan write(PlanRequest request, PlanWeights weights, Instant now) {
        for (var i = 0; i < ground.lost().size(); i++) write(ground.lost().get(i), found.draft(i));
        for (var i = 0; i < ground.courses().size(); i++) {
            var job = ground.lost().size() + i;
            write(ground.courses().get(i), found.draft(job), found.alone(job));
        }
        return new Plan(new PlanId(0), request, weights, courses, moves, leftCourses, leftVisits, found.costs(), found.inTurn(), now);
    }

    private void write(LostVisits job, Optional<Draft> draft) {
        for (var i = 0; i < job.lost().size(); i++) {
            var visit = job.lost().get(i);
            var trouble = ground.troubles().get(visit.booking().id().value());
            if (trouble == null) throw new IllegalStateException("a visit without trouble was planned: " + visit.booking().id());
            var zone = visit.openings().getFirst().ground().hours().site().zone();
            if (draft.isEmpty()) {
                leftVisits.add(new LeftVisit(visit.booking(), trouble, Sentence.of("scheduling.plan.no-other-place")));
                continue;
            }
            var to = draft.get().places().get(i);
            moves.add(new Move(visit.booking(), trouble, to, whyThere(visit.booking().place(), to, zone)));
        }
    }

    private static Sentence whyThere(Place before, Place now, ZoneId zone) {
        var minutes = Duration.between(before.slot().from(), now.slot().from()).toMinutes();
        if (minutes == 0) return Sentence.of("scheduling.plan.same-time");
        var date = now.slot().from().atZone(zone).toLocalDate();
        if (date.equals(before.slot().from().atZone(zone).toLocalDate())) return Sentence.of("scheduling.plan.same-day", Math.abs(minutes));
        return Sentence.of("scheduling.plan.nearest-day", Words.day(date));
    }

    private void write(WaitingCourse job, Optional<Draft> draft, Optional<Draft> alone) {
        if (draft.isPresent()) {
            courses.add(new NewCourse(job.wish(), draft.get().places(), whyThen(job, first(job, draft.get()), alone)));
            return;
        }
        leftCourses.add(new LeftCourse(job.wish(), whyNot(job, alone)));
    }

    private static Sentence whyThen(WaitingCourse job, LocalDate first, Optional<Draft> alone) {
        var waits = ChronoUnit.DAYS.between(job.wish().from(), first);
        var own = alone.map(draft -> first(job, draft)).orElse(first);
        if (own.isBefore(first)) return Sentence.of("scheduling.plan.gives-way", Words.day(first), Words.day(own));
        return Sentence.of("scheduling.plan.cheapest", Words.day(first), waits);
    }

    private static Sentence whyNot(WaitingCourse job, Optional<Draft> alone) {
        var limit = job.openings().tooFew();
        if (limit.isPresent()) return limit.get().reason();
        if (alone.isEmpty()) return Sentence.of("scheduling.plan.nothing-fits", Words.day(job.lastFirst()));
        return Sentence.of("scheduling.plan.no-room-beside", Words.day(first(job, alone.get())));
    }

    private static LocalDate first(WaitingCourse job, Draft draft) {
        var place = draft.places().getFirst();
        return job.openings().of(0).stream()
                .filter(opening -> opening.ground().hours().site().id().equals(place.site()))
                .map(opening -> opening.ground().hours().dateOf(place.slot().from()))
                .findFirst()
                .orElseThrow();
    }
}
