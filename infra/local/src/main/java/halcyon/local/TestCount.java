package halcyon.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The sum of the test reports written since a moment, and the names of what failed or was skipped.
record TestCount(int passed, int failed, int skipped, List<String> complaints) {
    private static final Pattern SUITE = Pattern.compile("<testsuite [^>]*>", Pattern.DOTALL);
    private static final Pattern CASE = Pattern.compile(
            "<testcase name=\"([^\"]*)\" classname=\"([^\"]*)\"[^>]*[^/]>\\s*<(failure|error|skipped)", Pattern.DOTALL);

    static TestCount of(Path root, long sinceMillis) throws IOException {
        var count = new TestCount(0, 0, 0, List.of());
        try (var files = Files.walk(root)) {
            var reports = files.filter(file -> file.toString().matches(".*/target/(surefire|failsafe)-reports/TEST-.*\\.xml"))
                    .filter(file -> file.toFile().lastModified() >= sinceMillis - 2000)
                    .toList();
            for (var report : reports) count = count.plus(read(Files.readString(report)));
        }
        return count;
    }

    static TestCount read(String report) {
        var suite = SUITE.matcher(report);
        if (!suite.find()) return new TestCount(0, 1, 0, List.of("a test report cannot be read"));
        var failed = number(suite.group(), "failures") + number(suite.group(), "errors");
        var skipped = number(suite.group(), "skipped");
        return new TestCount(number(suite.group(), "tests") - failed - skipped, failed, skipped, complaints(report));
    }

    String line() {
        return "%d passed, %d failed, %d skipped".formatted(passed, failed, skipped);
    }

    private static List<String> complaints(String report) {
        var found = new ArrayList<String>();
        for (var it = CASE.matcher(report); it.find(); )
            found.add("  %s: %s.%s".formatted(it.group(3).equals("skipped") ? "skipped" : "failed", it.group(2), it.group(1)));
        return found;
    }

    private TestCount plus(TestCount more) {
        var all = new ArrayList<>(complaints);
        all.addAll(more.complaints);
        return new TestCount(passed + more.passed, failed + more.failed, skipped + more.skipped, all);
    }

    private static int number(String suite, String attribute) {
        var found = Pattern.compile(" " + attribute + "=\"(\\d+)\"").matcher(suite);
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }
}
