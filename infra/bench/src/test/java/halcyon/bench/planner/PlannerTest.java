package halcyon.bench.planner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// Every instance answered in a little time, every answer counted by the verifier.
class PlannerTest {
    private static final Map<String, Long> OPTIMAL = Map.of("15_daily_1", 601L, "15_daily_2", 246L);
    private static final Map<String, Long> FIRST_FIT = Map.of("15_daily_1", 605L, "120_daily_1", 5673L, "210_daily_1", 14692L);

    @Test
    void answersEveryInstanceBetterThanFirstFit() throws IOException {
        for (var instance : instances()) {
            var answer = Answer.of(instance, Duration.ofMillis(100), 1, 1);
            assertTrue(answer.objective() <= new FirstFit(instance.dayUnit()).objective(), instance.name());
        }
    }

    @Test
    void findsTheOptimumOfTheSmallOnes() throws IOException {
        for (var instance : instances())
            if (OPTIMAL.containsKey(instance.name()))
                assertEquals(OPTIMAL.get(instance.name()), Answer.of(instance, Duration.ofMillis(500), 1, 1).objective(), instance.name());
    }

    @Test
    void firstFitIsTheOneThatWasPublished() throws IOException {
        for (var instance : instances())
            if (FIRST_FIT.containsKey(instance.name()))
                assertEquals(FIRST_FIT.get(instance.name()), new FirstFit(instance.dayUnit()).objective(), instance.name());
    }

    private static List<Instance> instances() throws IOException {
        var all = Instance.allIn(Folder.ofInstances());
        assertTrue(all.size() >= 20, "only " + all.size() + " instances were found");
        return all;
    }
}
