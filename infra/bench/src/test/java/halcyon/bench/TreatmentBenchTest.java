package halcyon.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.bench.treatment.TreatmentBench;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The benchmark still runs, and the floor shows every set that was saved; how soon is not asked here.
class TreatmentBenchTest {
    @Test
    void measuresSavingAndTheFloorAgainstPlainJdbc() throws Exception {
        var lines = new ArrayList<Line>();

        new TreatmentBench().run(true, lines::add);

        assertEquals(
                List.of("save-4-sessions", "floor-age-4-sessions", "floor-age-most-4-sessions"), lines.stream().map(Line::name).toList());
        assertTrue(lines.stream().allMatch(line -> line.value() > 0 && line.baseline() > 0), lines::toString);
    }
}
