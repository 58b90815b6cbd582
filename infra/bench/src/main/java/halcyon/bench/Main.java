package halcyon.bench;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;

/// `./halcyon bench [module…]`: standard output carries the measurements and nothing else.
public final class Main {
    private static final Map<String, Bench> BENCHES = Map.of("scheduling", new SchedulingBench());

    private Main() {}

    /// What one module measures.
    interface Bench {
        List<Line> run(Ground ground) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        var measurements = System.out;
        System.setOut(new PrintStream(System.err, true));
        var asked = args.length == 0 ? BENCHES.keySet().stream().sorted().toList() : List.of(args);
        for (var name : asked)
            if (!BENCHES.containsKey(name)) {
                System.err.println("There is no benchmark of '" + name + "'. There are: " + String.join(", ", BENCHES.keySet()));
                System.exit(2);
            }
        try (var ground = Ground.make()) {
            for (var name : asked) for (var line : BENCHES.get(name).run(ground)) measurements.println(line.json());
        }
        System.exit(0);
    }
}
