package halcyon.treatment.internal.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import halcyon.protocol.Care;
import halcyon.protocol.Protocol;
import halcyon.protocol.WeightBasis;
import halcyon.shared.Sentence;
import halcyon.treatment.Measure;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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

    /// 35 mg IV stand for 38 mg IM: what IM brings to the blood is 93 %.
    @Test
    void theInjectionThatStandsForTheInfusionIsRoundedUp() {
        var whole = new Rounding(
                BigDecimal.ONE, new BigDecimal("0.01"), BigDecimal.ONE, RoundingMode.HALF_UP, new BigDecimal("100"), BigDecimal.TEN);
        var injection = new Protocol.Dose(new BigDecimal("0.5376"), new BigDecimal(100), 0, 5);

        assertEquals(0, new BigDecimal(38).compareTo(new DoseRule(injection, whole).milligrams(new BigDecimal("70"))));
    }

    @ParameterizedTest
    @CsvSource({"28, 1", "56, 2", "84, 3"})
    void devicesHoldTwentyEightMilligramsEach(BigDecimal milligrams, int devices) {
        assertEquals(devices, DoseRule.devices(new Care.Preparation(Care.Form.DEVICE, new BigDecimal(28), 5), milligrams));
    }

    /// 56 mg on day 1, then 84 mg at the seven other sessions of weeks 1 to 4.
    @Test
    void anInductionTakesTwentyThreeDevices() {
        var device = new Care.Preparation(Care.Form.DEVICE, new BigDecimal(28), 5);

        assertEquals(23, DoseRule.devices(device, new BigDecimal(56)) + 7 * DoseRule.devices(device, new BigDecimal(84)));
    }

    @ParameterizedTest
    @CsvSource({"BAG, true", "SYRINGE, true", "SPRAY, false", "LOZENGE, false", "SWALLOWED, false"})
    void onlyWhatIsInjectedIsDiluted(Care.Form form, boolean diluted) {
        var care = new Care.Preparation(form, BigDecimal.ZERO, 0);
        var dose = new DoseRule(Plans.DOSE, care, Plans.ROUNDING, new BigDecimal("0.5")).calculate(new BigDecimal("70"), new BigDecimal("100"));

        assertEquals(diluted, dose.steps().stream().anyMatch(step -> step.contains("NaCl")));
        assertEquals(form == Care.Form.BAG, dose.steps().stream().anyMatch(step -> step.contains("mL/h")));
    }

    @ParameterizedTest
    @CsvSource({
        "ACTUAL,   100, F, 168, 100",
        "IDEAL,    100, F, 168, 59.6",
        "IDEAL,    100, M, 180, 75",
        "ADJUSTED, 100, F, 168, 75.8",
        "IDEAL,    60,  F, 150, 45.5",
    })
    void theWeightItGoesByIsChosen(WeightBasis basis, BigDecimal actual, String sex, int centimetres, BigDecimal kilograms) {
        var formula = new DoseWeight.Formula(new BigDecimal("45.5"), new BigDecimal("50"), new BigDecimal("2.3"), new BigDecimal("0.4"));
        var weight = DoseWeight.of(basis, actual, sex, centimetres, formula).orElseThrow();

        assertEquals(0, kilograms.compareTo(weight.kilograms()), weight::toString);
        assertTrue(DoseWeight.of(WeightBasis.IDEAL, actual, "X", centimetres, formula).isEmpty());
    }

    @Test
    void aConcentrationOfNothingIsRefused() {
        assertThrows(
                IllegalArgumentException.class, () -> rule.calculate(new BigDecimal("70"), BigDecimal.ZERO));
    }

    @ParameterizedTest
    @CsvSource({"DEVICE,28,2,", "DEVICE,30,1.867,treatment.not-in-pieces", "LOZENGE,28,2,", "LOZENGE,100,0.56,treatment.not-in-pieces"})
    void piecesAreCountedWhole(Measure measure, BigDecimal strength, BigDecimal taken, @Nullable String refusal) {
        var form = measure == Measure.DEVICE ? Care.Form.DEVICE : Care.Form.LOZENGE;
        var care = new Care.Preparation(form, new BigDecimal("28"), 5);
        var plan = new Protocol.Dose(BigDecimal.ZERO, new BigDecimal("84"), 0, 10, List.of(new BigDecimal("56")));
        var rule = new DoseRule(plan, care, Plans.ROUNDING, new BigDecimal("56"));

        var dose = rule.calculate(DoseWeight.actual(new BigDecimal("70")), strength, measure);

        assertEquals(0, taken.compareTo(dose.millilitres()));
        assertEquals(Optional.ofNullable(refusal), dose.refusal().map(Sentence::key));
        assertTrue(dose.steps().stream().noneMatch(step -> step.contains("mL")));
    }
}
