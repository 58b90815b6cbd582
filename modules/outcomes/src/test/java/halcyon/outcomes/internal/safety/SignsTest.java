package halcyon.outcomes.internal.safety;

import static halcyon.outcomes.TriageLevel.HIGH;
import static halcyon.outcomes.TriageLevel.LOW;
import static halcyon.outcomes.TriageLevel.MODERATE;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignsTest {
    private static final Map<String, Integer> NOTHING = Map.of("1", 0, "2", 0, "6", 0);

    private final Signs signs = new Signs(MODERATE, MODERATE);

    @Test
    void findsNothingWhereNothingIs() {
        assertEquals(Optional.empty(), strongest(Map.of("phq-9", Map.of("9", 0), "c-ssrs-screener", NOTHING)));
    }

    @Test
    void takesItem9AloneForTheLevelOfTheSetting() {
        assertEquals(Optional.of(new Sign(MODERATE, "item-9", true)), strongest(Map.of("phq-9", Map.of("9", 1))));
    }

    @Test
    void takesItem9ForLowWhenTheScreenerOfTheSameContactFoundNothing() {
        assertEquals(
                Optional.of(new Sign(LOW, "item-9", true)), strongest(Map.of("phq-9", Map.of("9", 3), "c-ssrs-screener", NOTHING)));
    }

    @Test
    void takesTheHighestOfAll() {
        var screener = Map.of("1", 1, "2", 1, "3", 1, "4", 1, "5", 0, "6", 0);

        assertEquals(
                Optional.of(new Sign(HIGH, "c-ssrs", true)), strongest(Map.of("phq-9", Map.of("9", 1), "c-ssrs-screener", screener)));
    }

    @Test
    void holdsAnEmptySafetyQuestionForASign() {
        assertEquals(
                Optional.of(new Sign(MODERATE, "item-9-missing", false)),
                signs.strongest(Map.of("phq-9", Map.of("1", 0)), List.of("phq-9/9"), false));
        assertEquals(
                Optional.of(new Sign(MODERATE, "c-ssrs-incomplete", true)),
                signs.strongest(Map.of("c-ssrs-screener", Map.of("1", 1, "2", 1)), List.of("c-ssrs-screener/3"), false));
        assertEquals(
                Optional.of(new Sign(MODERATE, "next-day-missing", false)),
                signs.strongest(Map.of("next-day", Map.of()), List.of("next-day/safety"), false));
    }

    @Test
    void seesHighAlsoInAnIncompleteScreener() {
        assertEquals(
                Optional.of(new Sign(HIGH, "c-ssrs", true)),
                signs.strongest(Map.of("c-ssrs-screener", Map.of("1", 1, "2", 1, "4", 1)), List.of("c-ssrs-screener/3"), false));
    }

    @Test
    void leavesOtherGapsAlone() {
        assertEquals(Optional.empty(), signs.strongest(Map.of("phq-9", Map.of("9", 0)), List.of("phq-9/3"), false));
    }

    @Test
    void makesWorkOfAWorseScoreAndOfSevereEffects() {
        assertEquals(Optional.of(new Sign(LOW, "worse", false)), signs.strongest(Map.of("phq-9", Map.of("9", 0)), List.of(), true));
        assertEquals(
                Optional.of(new Sign(LOW, "side-effect", false)), strongest(Map.of("next-day", Map.of("nausea", 3, "safety", 0))));
        assertEquals(
                Optional.of(new Sign(MODERATE, "next-day-safety", true)),
                strongest(Map.of("next-day", Map.of("nausea", 3, "safety", 1))));
    }

    private Optional<Sign> strongest(Map<String, Map<String, Integer>> answers) {
        return signs.strongest(answers, List.of(), false);
    }
}
