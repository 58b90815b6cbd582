package halcyon.treatment.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import halcyon.treatment.AlertLimits;
import halcyon.treatment.VitalSet;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VitalAlertsTest {
    private final VitalAlerts alerts = new VitalAlerts(AlertLimits.of(Plans.MONITORING, 1, 20));

    @ParameterizedTest
    @CsvSource({
        // sys, dia, hr, spo2, rr, moaas, words; the baseline is 126
        "126, 80,  72,  98, 14, 5, ''",
        "151, 80,  72,  98, 14, 5, ''",
        "152, 94,  88,  97, 14, 4, off-baseline",
        "100, 70,  72,  98, 14, 5, off-baseline",
        "101, 70,  72,  98, 14, 5, ''",
        "180, 80,  72,  98, 14, 5, systolic-high off-baseline",
        "126, 110, 72,  98, 14, 5, diastolic-high",
        "126, 109, 72,  98, 14, 5, ''",
        "89,  60,  72,  98, 14, 5, systolic-low off-baseline",
        "126, 80,  120, 98, 14, 5, ''",
        "126, 80,  121, 98, 14, 5, heart-rate-high",
        "126, 80,  50,  98, 14, 5, ''",
        "126, 80,  49,  98, 14, 5, heart-rate-low",
        "126, 80,  72,  92, 14, 5, ''",
        "126, 80,  72,  91, 14, 5, oxygen-low",
        "126, 80,  72,  89, 14, 5, oxygen-critical",
        "126, 80,  72,  98, 10, 5, ''",
        "126, 80,  72,  98, 9,  5, breathing-low",
        "126, 80,  72,  98, 14, 4, ''",
        "126, 80,  72,  98, 14, 3, sedation-low",
        "126, 80,  72,  98, 14, 1, unresponsive",
    })
    void namesEachLimitThatIsCrossed(
            int systolic, int diastolic, int heartRate, int oxygen, int breaths, int sedation, String words) {
        var set = new VitalSet(systolic, diastolic, heartRate, oxygen, breaths, OptionalInt.of(sedation));

        assertEquals(words.isEmpty() ? List.of() : List.of(words.split(" ")), alerts.of(set, OptionalInt.of(126)));
    }
}
