package halcyon.treatment.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import halcyon.shared.Sentence;
import halcyon.treatment.Dischargeable;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DischargeRuleTest {
    private static final Instant STOPPED = Instant.parse("2026-11-24T17:50:00Z");
    private final DischargeRule rule = new DischargeRule(Plans.DISCHARGE, 2);

    /// activity, respiration, circulation, consciousness, oxygen; then what is missing.
    @ParameterizedTest
    @CsvSource({
        "2, 2, 2, 2, 2, ''",
        "1, 2, 2, 2, 2, ''",
        "2, 2, 1, 2, 2, ''",
        "1, 2, 1, 2, 2, treatment.aldrete-low",
        // nine is reachable while barely conscious, so the floors hold besides the sum
        "2, 2, 2, 1, 2, treatment.consciousness-floor",
        "2, 1, 2, 2, 2, treatment.respiration-floor",
        "2, 2, 2, 2, 1, treatment.oxygen-floor",
        "0, 1, 2, 1, 1, treatment.aldrete-low treatment.consciousness-floor treatment.respiration-floor treatment.oxygen-floor",
    })
    void theSumAndItsFloors(int activity, int respiration, int circulation, int consciousness, int oxygen, String missing) {
        var criteria = new Dischargeable(
                activity, respiration, circulation, consciousness, oxygen, true, true, true, true);

        assertEquals(words(missing), keys(rule.missing(criteria, STOPPED, after(60), 2)));
    }

    /// oriented, gait, escort here, advice taken, minutes since the end, normal sets; then what is missing.
    @ParameterizedTest
    @CsvSource({
        "true,  true,  true,  true,  60, 2, ''",
        "false, true,  true,  true,  60, 2, treatment.not-oriented",
        "true,  false, true,  true,  60, 2, treatment.unsteady-gait",
        "true,  true,  false, true,  60, 2, treatment.no-escort",
        "true,  true,  true,  false, 60, 2, treatment.advice-not-acknowledged",
        "true,  true,  true,  true,  59, 2, treatment.too-soon",
        "true,  true,  true,  true,  60, 1, treatment.vitals-not-normal",
        "false, false, false, false, 0,  0, treatment.not-oriented treatment.unsteady-gait treatment.no-escort"
                + " treatment.advice-not-acknowledged treatment.too-soon treatment.vitals-not-normal",
    })
    void readinessForHome(
            boolean oriented, boolean gait, boolean escort, boolean advice, int minutes, int normal, String missing) {
        var criteria = new Dischargeable(2, 2, 2, 2, 2, oriented, gait, escort, advice);

        assertEquals(words(missing), keys(rule.missing(criteria, STOPPED, after(minutes), normal)));
    }

    @Test
    void anItemIsZeroToTwo() {
        assertThrows(
                IllegalArgumentException.class, () -> new Dischargeable(3, 2, 2, 2, 2, true, true, true, true));
    }

    private static Instant after(int minutes) {
        return STOPPED.plus(Duration.ofMinutes(minutes));
    }

    private static List<String> keys(List<Sentence> reasons) {
        return reasons.stream().map(Sentence::key).toList();
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
