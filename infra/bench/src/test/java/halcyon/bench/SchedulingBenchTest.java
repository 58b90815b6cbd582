package halcyon.bench;

import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.bench.scheduling.SchedulingBench;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The benchmarks still run, and what they compare is still equal; how fast is not asked here.
class SchedulingBenchTest {
    @Test
    void measuresEverythingOnASmallNetwork() throws Exception {
        var lines = new ArrayList<Line>();
        new SchedulingBench().run(true, lines::add);
        for (var wanted : List.of("next-slots", "hard-course", "index-rebuild", "index-memory", "bookings-2-clients"))
            assertTrue(lines.stream().anyMatch(line -> line.name().startsWith(wanted) && line.value() > 0 && line.baseline() > 0), wanted + " in " + lines);
    }
}
