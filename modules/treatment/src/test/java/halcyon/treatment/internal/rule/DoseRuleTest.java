package halcyon.treatment.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.protocol.Protocol;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoseRuleTest {
    private final DoseRule rule = new DoseRule(Plans.DOSE, Plans.ROUNDING);

    @ParameterizedTest
    @CsvSource({
        // kg, mg/mL, mg, mL
        "70.0,  10,  35,   3.5",
        "70.0,  50,  35,   0.7",
        "70.0,  100, 35,   0.35",
        "72.3,  10,  36.2, 3.62",
        "58.1,  10,  29.1, 2.91",
        "119.9, 10,  60,   6",
        "20,    10,  10,   1",
    })
    void goesFromWeightToMilligramsToMillilitres(
            BigDecimal kilograms, BigDecimal concentration, BigDecimal milligrams, BigDecimal millilitres) {
        var dose = rule.calculate(kilograms, concentration);

        assertEquals(0, milligrams.compareTo(dose.milligrams()), () -> "got " + dose.milligrams());
        assertEquals(0, millilitres.compareTo(dose.millilitres()), () -> "got " + dose.millilitres());
        assertTrue(dose.refusal().isEmpty());
    }

    @Test
    void beginsWithTheFirstOfFixedAmountsWhateverTheWeight() {
        var nasal = new Protocol.Dose(BigDecimal.ZERO, new BigDecimal(84), 0, 10, List.of(new BigDecimal(56), new BigDecimal(84)));

        assertEquals(new BigDecimal(56), new DoseRule(nasal, Plans.ROUNDING).milligrams(new BigDecimal("93.5")));
    }

    @Test
    void showsTheWorkedExampleStepByStep() {
        var dose = rule.calculate(new BigDecimal("70.0"), new BigDecimal("10"));

        assertEquals("70.0 kg × 0.5 mg/kg = 35 mg", dose.steps().get(0));
        assertEquals("35 mg ÷ 10 mg/mL = 3.5 mL", dose.steps().get(1));
        assertEquals("→ 100 mL", dose.steps().get(2));
        assertEquals("100 mL ÷ 40 min × 60 = 150 mL/h", dose.steps().get(3));
        assertEquals(0, new BigDecimal("150").compareTo(dose.millilitresPerHour()));
    }

    @Test
    void showsWhatWasRounded() {
        assertEquals(
                "72.3 kg × 0.5 mg/kg = 36.15 mg → 36.2 mg",
                rule.calculate(new BigDecimal("72.3"), BigDecimal.TEN).steps().getFirst());
    }

    @Test
    void theStrongVialShowsItsDilution() {
        var dose = rule.calculate(new BigDecimal("70.0"), new BigDecimal("100"));

        assertEquals("0.35 mL (100 mg/mL) + 3.15 mL NaCl 0.9 % = 3.5 mL (10 mg/mL)", dose.steps().get(2));
    }

    @ParameterizedTest
    @CsvSource({"120.0, false", "120.1, true", "120.2, true", "150, true"})
    void stopsAboveTheCeiling(BigDecimal kilograms, boolean stops) {
        assertEquals(
                stops,
                rule.calculate(kilograms, BigDecimal.TEN)
                        .refusal()
                        .map(reason -> reason.key().equals("treatment.over-ceiling"))
                        .orElse(false));
    }

    @Test
    void aConcentrationOfNothingIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> rule.calculate(new BigDecimal("70"), BigDecimal.ZERO));
    }
}
