package halcyon.directory.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.directory.Trial;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialRuleTest {
    private static final TrialRule TWO_OF_SIX_WEEKS = new TrialRule(1L, 2, 6, LocalDate.of(2020, 1, 1), null, "test");

    @Test
    void countsTheSixthWeek() {
        assertTrue(TWO_OF_SIX_WEEKS.isMet(List.of(trial("sertraline", 6, true), trial("venlafaxine", 30, true))));
        assertFalse(TWO_OF_SIX_WEEKS.isMet(List.of(trial("sertraline", 5, true), trial("venlafaxine", 30, true))));
    }

    @Test
    void doesNotCountTooSmallADose() {
        assertFalse(TWO_OF_SIX_WEEKS.isMet(List.of(trial("sertraline", 12, false), trial("venlafaxine", 12, true))));
    }

    @Test
    void countsTheSameDrugOnce() {
        assertEquals(1, TWO_OF_SIX_WEEKS.adequate(List.of(trial("Sertraline", 8, true), trial("sertraline ", 9, true))));
    }

    private static Trial trial(String drug, int weeks, boolean adequateDose) {
        return new Trial(drug, "SSRI", weeks, adequateDose, "no effect");
    }
}
