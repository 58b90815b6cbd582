package halcyon.bench;

import halcyon.bench.billing.ClaimFilesBench;
import halcyon.bench.planner.PlannerBench;
import halcyon.bench.scheduling.SchedulingBench;
import halcyon.bench.treatment.TreatmentBench;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;

/// `./halcyon bench [module…] [--quick]`: standard output carries the measurements and nothing else. Quick is small and says
/// only that the benchmarks still run. The planner is part of scheduling and can be measured alone.
public final class Main {
    private static final String QUICK = "--quick";
    private static final Bench PLANNER = new PlannerBench();
    private static final Map<String, List<Bench>> BENCHES =
            new TreeMap<>(Map.of(
            "billing", List.of(new ClaimFilesBench()), "planner", List.of(PLANNER), "scheduling", List.of(new SchedulingBench(), PLANNER), "treatment", List.of(new TreatmentBench())));

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
        var asked = modules.isEmpty() ? BENCHES.keySet() : modules;
        for (var bench : asked.stream().flatMap(name -> benches(name).stream()).distinct().toList()) bench.run(quick, out);
    }

    private static List<Bench> benches(String module) {
        return Optional.ofNullable(BENCHES.get(module)).orElseThrow(() -> new IllegalArgumentException("no benchmark of " + module));
    }
}
