package halcyon.local.doctor;

import halcyon.shared.Check;
import halcyon.shared.Check.Finding;
import halcyon.shared.Check.Level;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;

/// What was found so far, printed line by line.
final class Report {
    private final Map<String, Level> found = new HashMap<>();
    private final Map<Level, Integer> counts = new EnumMap<>(Level.class);

    /// A check that breaks has found something too.
    void run(Check check) {
        try {
            add(check.name(), check.run());
        } catch (RuntimeException e) {
            add(check.name(), Finding.fail("the check itself broke: " + firstLine(e), "report this with the application's log"));
        }
    }

    void add(String name, Finding finding) {
        found.put(name, finding.level());
        counts.merge(finding.level(), 1, Integer::sum);
        System.out.printf("%-5s %-24s %s%n", word(finding.level()), name, finding.said());
        if (finding.level() != Level.OK) System.out.printf("%-30s fix: %s%n", "", finding.cure());
    }

    boolean found(String name, Level level) {
        return found.get(name) == level;
    }

    int finish() {
        System.out.printf(
                "%n%d ok, %d warn, %d fail%n",
                counts.getOrDefault(Level.OK, 0), counts.getOrDefault(Level.WARN, 0), counts.getOrDefault(Level.FAIL, 0));
        if (counts.containsKey(Level.FAIL)) return 2;
        return counts.containsKey(Level.WARN) ? 1 : 0;
    }

    static String firstLine(Throwable e) {
        var root = e;
        while (root.getCause() != null) root = root.getCause();
        return String.valueOf(root.getMessage()).lines().findFirst().orElse(root.getClass().getSimpleName());
    }

    private static String word(Level level) {
        return switch (level) {
            case OK -> "ok";
            case WARN -> "warn";
            case FAIL -> "FAIL";
        };
    }
}
