package halcyon.bench.planner;

import halcyon.bench.Bench;
import halcyon.bench.Line;
import halcyon.scheduling.internal.planner.dayunit.DayUnit;
import halcyon.scheduling.internal.planner.dayunit.DayUnit.Session;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/// Plans every instance for one second in a warm JVM and sums the objectives by size: against what CP-SAT reached in
/// thirty seconds where that was published, against plain first fit for all. Each sum also without the part that nobody
/// can avoid.
public final class PlannerBench implements Bench {
    private static final int THREADS = 2;
    private static final Duration BUDGET = Duration.ofSeconds(1);
    private static final Duration QUICK = Duration.ofMillis(50);
    private static final int WARM_UP_ROUNDS = 4;
    private static final Map<String, Long> CP_SAT = Map.of(
            "15_daily_1", 601L,
            "15_daily_2", 246L,
            "30_daily_1", 1195L,
            "60_daily_1", 2290L,
            "120_daily_1", 5307L,
            "210_daily_1", 13485L);

    private record Planned(Instance instance, DayUnit unit, long objective) {}

    @Override
    public void run(boolean quick, Consumer<Line> out) throws IOException {
        var budget = quick ? QUICK : BUDGET;
        var instances = Instance.allIn(Folder.ofInstances());
        for (var round = 0; round < WARM_UP_ROUNDS; round++) Answer.of(largest(instances), budget, THREADS, round);
        var bySize = new TreeMap<Integer, List<Planned>>();
        for (var size : instances.stream().map(Instance::size).distinct().toList())
            bySize.put(size, instances.stream().filter(each -> each.size() == size).map(each -> planned(each, budget)).toList());
        bySize.forEach((size, all) -> {
            lines(size + "-sessions", all, each -> CP_SAT.containsKey(each.instance().name()), PlannerBench::cpSat, "CP-SAT, 30 s, 2 threads", out);
            lines(size + "-sessions-all", all, each -> true, each -> new FirstFit(each.unit()).objective(), "first fit", out);
        });
    }

    private static Planned planned(Instance instance, Duration budget) {
        var answer = Answer.of(instance, budget, THREADS, 1);
        System.err.println(instance.name() + " " + answer.objective());
        return new Planned(instance, instance.dayUnit(), answer.objective());
    }

    private static void lines(
            String name, List<Planned> all, Predicate<Planned> which, ToLongFunction<Planned> baseline, String baselineName, Consumer<Line> out) {
        var counted = all.stream().filter(which).toList();
        if (counted.isEmpty()) return;
        var value = counted.stream().mapToLong(Planned::objective).sum();
        var compared = counted.stream().mapToLong(baseline).sum();
        var unavoidable = counted.stream().mapToLong(each -> unavoidable(each.unit())).sum();
        out.accept(new Line("planner", name, value, "slots", compared, baselineName));
        out.accept(new Line("planner", name + "-avoidable-part", value - unavoidable, "slots", compared - unavoidable, baselineName));
    }

    private static long cpSat(Planned planned) {
        var value = CP_SAT.get(planned.instance().name());
        if (value == null) throw new IllegalArgumentException("nothing was published of " + planned.instance().name());
        return value;
    }

    /// The stages of all sessions at their shortest, one after the other.
    private static long unavoidable(DayUnit unit) {
        return unit.courses().stream().flatMap(course -> course.sessions().stream()).mapToLong(session -> shortest(unit, session)).sum();
    }

    private static long shortest(DayUnit unit, Session session) {
        var prepared = Math.max(unit.installationSlots(), session.mixedOnTheDay() ? session.mixing() : 0);
        return (session.consultation() ? unit.consultationSlots() : 0) + prepared + session.monitoring();
    }

    private static Instance largest(List<Instance> instances) {
        return instances.stream().max((one, other) -> Integer.compare(one.size(), other.size())).orElseThrow();
    }
}
