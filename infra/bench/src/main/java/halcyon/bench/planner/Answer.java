package halcyon.bench.planner;

import halcyon.scheduling.internal.planner.dayunit.DayUnitPlanner;
import halcyon.scheduling.internal.planner.dayunit.Timetable;
import java.time.Duration;
import java.util.List;

/// What the planner answers to an instance, checked; an answer with a fault is an exception, not a number.
record Answer(long objective, List<Stay> stays) {
    static Answer of(Instance instance, Duration budget, int threads, long seed) {
        var timetable = new DayUnitPlanner(instance.dayUnit())
                .plan(budget, threads, seed)
                .orElseThrow(() -> new IllegalStateException(instance.name() + ": not every course found a place"));
        var stays = timetable.visits().stream().map(Answer::stay).toList();
        var verdict = Verifier.check(instance.content(), stays);
        if (!verdict.faults().isEmpty()) throw new IllegalStateException(instance.name() + ": " + verdict.faults());
        return new Answer(verdict.objective(), stays);
    }

    private static Stay stay(Timetable.Visit visit) {
        return new Stay(
                visit.course(), visit.session(), visit.day(), visit.consultation(), visit.installation(), visit.mixing(), visit.monitoring(), visit.end());
    }
}
