package halcyon.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.bench.billing.ClaimFilesBench;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// The benchmark still runs; how fast is not asked here.
class ClaimFilesBenchTest {
    @Test
    void measuresScrubbingAndWritingAgainstTheLibrary() {
        var lines = new ArrayList<Line>();

        new ClaimFilesBench().run(true, lines::add);

        assertEquals(List.of("scrub-and-write-50"), lines.stream().map(Line::name).toList());
        assertTrue(lines.stream().allMatch(line -> line.value() > 0 && line.baseline() > 0), lines::toString);
    }
}
