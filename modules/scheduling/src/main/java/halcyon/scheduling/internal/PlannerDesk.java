package halcyon.scheduling.internal;

import static halcyon.scheduling.SchedulingAccess.TABLE;

import halcyon.scheduling.FindCourse;
import halcyon.scheduling.Plan;
import halcyon.scheduling.PlanId;
import halcyon.scheduling.PlanOutcome;
import halcyon.scheduling.PlanRequest;
import halcyon.scheduling.PlanWeights;
import halcyon.scheduling.Planner;
import halcyon.scheduling.internal.planner.horizon.HorizonPlan;
import halcyon.scheduling.internal.planner.horizon.Job;
import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// Lets each verb of the planner through by the access table: survey, search, words; and what was proposed is kept.
@Singleton
class PlannerDesk implements Planner {
    private final WaitingWishes wishes;
    private final PlanSurvey survey;
    private final PlanShelf shelf;
    private final PlanAcceptance acceptance;
    private final Clock clock;

    PlannerDesk(WaitingWishes wishes, PlanSurvey survey, PlanShelf shelf, PlanAcceptance acceptance, Clock clock) {
        this.wishes = wishes;
        this.survey = survey;
        this.shelf = shelf;
        this.acceptance = acceptance;
        this.clock = clock;
    }

    @Override
    public List<FindCourse> coursesThatWait(Actor actor, List<SiteId> sites, LocalDate from) {
        TABLE.require(actor, "coursesThatWait");
        sites.forEach(site -> TABLE.require(actor, "coursesThatWait", site));
        return wishes.toBegin(sites, from);
    }

    @Override
    public Plan proposePlan(Actor actor, PlanRequest request) {
        TABLE.require(actor, "proposePlan");
        sites(request).forEach(site -> TABLE.require(actor, "proposePlan", site));
        var weights = shelf.weights(request.from());
        var ground = survey.of(request, weights);
        var jobs = Stream.<Job>concat(ground.lost().stream(), ground.courses().stream()).toList();
        var found = new HorizonPlan(jobs, ground.held(), weights);
        found.search(clock.millis());
        return shelf.keep(actor, new PlanWriter(ground, found).write(request, weights, clock.instant()));
    }

    @Override
    public Plan proposedPlan(Actor actor, PlanId plan) {
        TABLE.require(actor, "proposedPlan");
        return permitted(actor, "proposedPlan", plan);
    }

    @Override
    public PlanOutcome acceptPlan(Actor actor, PlanId id) {
        TABLE.require(actor, "acceptPlan");
        var plan = permitted(actor, "acceptPlan", id);
        var outcome = acceptance.accept(actor, plan);
        shelf.accepted(actor, plan, outcome);
        return outcome;
    }

    @Override
    public PlanWeights planWeights(Actor actor, LocalDate on) {
        TABLE.require(actor, "planWeights");
        return shelf.weights(on);
    }

    @Override
    public void setPlanWeights(Actor actor, LocalDate from, PlanWeights weights) {
        TABLE.require(actor, "setPlanWeights");
        shelf.weigh(actor, from, weights);
    }

    private Plan permitted(Actor actor, String verb, PlanId id) {
        var plan = shelf.find(id);
        sites(plan.request()).forEach(site -> TABLE.require(actor, verb, site));
        return plan;
    }

    private static Stream<SiteId> sites(PlanRequest request) {
        return Stream.concat(request.sites().stream(), request.waiting().stream().flatMap(wish -> wish.sites().stream())).distinct();
    }
}
