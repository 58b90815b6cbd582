package halcyon.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.architecture.Sources.Source;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// No test is switched off, skips itself or sleeps: repair it, delete it, or await a state with `halcyon.testing.Await`.
class NoDisabledTestsTest {
    private static final Pattern OFF = Pattern.compile("@Disabled|\\bAssumptions\\b|\\bassume(?:True|False|That)\\(|Thread\\.sleep\\(");
    private static final int LEAST_FILES = 30;

    @Test
    void everyTestRuns() {
        var tests = Sources.tests().stream().filter(test -> !test.path().endsWith("NoDisabledTestsTest.java")).toList();
        assertTrue(tests.size() >= LEAST_FILES, "only " + tests.size() + " files were read");
        assertEquals(List.of(), tests.stream().flatMap(test -> offIn(test).stream()).toList());
    }

    @Test
    void catchesWhatWasPlanted() {
        assertEquals(4, offIn(Sources.planted("SwitchedOffTest.java.txt")).size());
    }

    private static List<String> offIn(Source test) {
        var lines = test.lines();
        return IntStream.range(0, lines.size())
                .filter(line -> OFF.matcher(lines.get(line)).find())
                .mapToObj(line -> test.path() + ":" + (line + 1) + " " + lines.get(line).strip())
                .toList();
    }
}
