package halcyon.bench.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.bench.Line;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;

/// The benchmark of the planner still runs; how good its plans are is not asked here.
class PlannerBenchTest {
    @Test
    void measuresEverySizeAgainstBothBaselines() throws Exception {
        var lines = new ArrayList<Line>();

        new PlannerBench().run(true, lines::add);

        assertEquals(5 * 4, lines.size());
        assertTrue(lines.stream().allMatch(line -> line.value() > 0 && line.baseline() > 0), lines::toString);
    }
}
