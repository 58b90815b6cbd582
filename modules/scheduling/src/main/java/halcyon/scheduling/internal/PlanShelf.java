package halcyon.scheduling.internal;

import halcyon.scheduling.Plan;
import halcyon.scheduling.PlanAccepted;
import halcyon.scheduling.PlanId;
import halcyon.scheduling.PlanOutcome;
import halcyon.scheduling.PlanProposed;
import halcyon.scheduling.PlanWeights;
import halcyon.scheduling.PlanWeightsChanged;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Json;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;

/// Keeps plans as they were proposed, and what they are weighed by.
@Singleton
@Transactional
class PlanShelf {
    private static final PlanId NOT_KEPT = new PlanId(0);

    private final Plans plans;
    private final PlanWeightRows weights;
    private final Events events;
    private final Json json;
    private final Clock clock;

    PlanShelf(Plans plans, PlanWeightRows weights, Events events, Json json, Clock clock) {
        this.plans = plans;
        this.weights = weights;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    Plan keep(Actor actor, Plan plan) {
        var row = plans.save(new PlanRow(null, json.write(numbered(plan, NOT_KEPT)), actor.subject(), plan.proposedAt(), null, null));
        var kept = numbered(plan, new PlanId(Objects.requireNonNull(row.id())));
        var left = kept.leftCourses().size() + kept.leftVisits().size();
        events.publish(
                actor, new PlanProposed(kept.id().value(), kept.request().sites(), kept.courses().size(), kept.moves().size(), left));
        return kept;
    }

    Plan find(PlanId id) {
        var row = plans.findById(id.value()).orElseThrow(() -> new Unknown("plan " + id));
        return numbered(json.read(row.content(), Plan.class), id);
    }

    /// The first time it is accepted is the one that is told.
    void accepted(Actor actor, Plan plan, PlanOutcome outcome) {
        if (plans.accept(plan.id().value(), actor.subject(), clock.instant()) != 1) return;
        var courses = outcome.courses().stream().filter(course -> course.refused().isEmpty()).count();
        var moves = outcome.moves().stream().filter(move -> move.refused().isEmpty()).count();
        var refused = outcome.courses().size() + outcome.moves().size() - courses - moves;
        events.publish(actor, new PlanAccepted(plan.id().value(), plan.request().sites(), (int) courses, (int) moves, (int) refused));
    }

    PlanWeights weights(LocalDate on) {
        return weights.on(on);
    }

    void weigh(Actor actor, LocalDate from, PlanWeights set) {
        if (from.isBefore(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).minusDays(1)))
            throw new IllegalArgumentException("weights begin today at the earliest, not on " + from);
        weights.set(from, set, actor.subject());
        events.publish(
                actor,
                new PlanWeightsChanged(
                        from, set.waitingDay(), set.idleMinute(), set.move(), set.hourMoved(), set.overtimeMinute(), set.leftOut(),
                        set.lateMinutes(), set.searchMilliseconds()));
    }

    private static Plan numbered(Plan plan, PlanId id) {
        return new Plan(
                id, plan.request(), plan.weights(), plan.courses(), plan.moves(), plan.leftCourses(), plan.leftVisits(), plan.costs(),
                plan.inTurn(), plan.proposedAt());
    }
}
