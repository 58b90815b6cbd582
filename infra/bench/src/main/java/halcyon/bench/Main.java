package halcyon.bench;

import halcyon.bench.planner.PlannerBench;
import halcyon.bench.scheduling.SchedulingBench;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/// `./halcyon bench [module…] [--quick]`: standard output carries the measurements and nothing else. Quick is small and says
/// only that the benchmarks still run.
public final class Main {
    private static final String QUICK = "--quick";
    private static final Map<String, Bench> BENCHES = new TreeMap<>(Map.of("planner", new PlannerBench(), "scheduling", new SchedulingBench()));

    private Main() {}

    public static void main(String[] args) throws Exception {
        var measurements = System.out;
        System.setOut(new PrintStream(System.err, true));
        var modules = new ArrayList<>(List.of(args));
        var quick = modules.remove(QUICK);
        for (var name : modules)
            if (!BENCHES.containsKey(name)) {
                System.err.println("There is no benchmark of '" + name + "'. There are: " + String.join(", ", BENCHES.keySet()));
                System.exit(2);
            }
        run(modules, quick, line -> measurements.println(line.json()));
        System.exit(0);
    }

    /// The benchmarks of these modules, of all when none is named.
    static void run(List<String> modules, boolean quick, Consumer<Line> out) throws Exception {
        for (var name : modules.isEmpty() ? BENCHES.keySet() : modules) bench(name).run(quick, out);
    }

    private static Bench bench(String name) {
        var bench = BENCHES.get(name);
        if (bench == null) throw new IllegalArgumentException("no benchmark of " + name);
        return bench;
    }
}
