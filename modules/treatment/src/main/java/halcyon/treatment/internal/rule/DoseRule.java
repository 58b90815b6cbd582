package halcyon.treatment.internal.rule;

import static halcyon.treatment.internal.rule.Amount.plain;

import halcyon.protocol.Protocol;
import halcyon.shared.Sentence;
import halcyon.treatment.DoseCalculation;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Milligrams from weight, millilitres from the lot's concentration (never typed), the pump's rate from bag and minutes.
/// 70 kg × 0.5 mg/kg = 35 mg; at 10 mg/mL 3.5 mL; made up to 100 mL over 40 min: 150 mL/h.
public final class DoseRule {
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);

    private final Protocol.Dose plan;
    private final Rounding rounding;

    public DoseRule(Protocol.Dose plan, Rounding rounding) {
        this.plan = plan;
        this.rounding = rounding;
    }

    /// By weight; of fixed amounts the one to begin with.
    public BigDecimal milligrams(BigDecimal kilograms) {
        if (!plan.fixedMilligrams().isEmpty()) return plan.fixedMilligrams().getFirst();
        return rounding.milligrams(kilograms.multiply(plan.milligramsPerKilogram()));
    }

    public BigDecimal millilitres(BigDecimal kilograms, BigDecimal concentration) {
        return rounding.millilitres(milligrams(kilograms).divide(concentration, MathContext.DECIMAL64));
    }

    /// The whole calculation. Over the protocol's ceiling is a hard stop.
    public DoseCalculation calculate(BigDecimal kilograms, BigDecimal concentration) {
        if (concentration.signum() <= 0)
            throw new IllegalArgumentException("a concentration must be positive, got " + concentration + " mg/mL");
        var milligrams = milligrams(kilograms);
        return new DoseCalculation(
                kilograms,
                milligrams,
                concentration,
                millilitres(kilograms, concentration),
                plan.bagMillilitres(),
                plan.infusionMinutes(),
                rate(),
                steps(kilograms, concentration),
                overCeiling(milligrams));
    }

    /// The pump runs the bag's volume: what is drawn goes into it.
    private BigDecimal rate() {
        return rounding.rate(BigDecimal.valueOf(plan.bagMillilitres())
                .multiply(MINUTES_AN_HOUR)
                .divide(BigDecimal.valueOf(plan.infusionMinutes()), MathContext.DECIMAL64));
    }

    private Optional<Sentence> overCeiling(BigDecimal milligrams) {
        if (milligrams.compareTo(plan.ceilingMilligrams()) <= 0) return Optional.empty();
        return Optional.of(Sentence.of("treatment.over-ceiling", plain(milligrams), plain(plan.ceilingMilligrams())));
    }

    private List<String> steps(BigDecimal kilograms, BigDecimal concentration) {
        var milligrams = milligrams(kilograms);
        var millilitres = millilitres(kilograms, concentration);
        var steps = new ArrayList<String>();
        if (plan.fixedMilligrams().isEmpty()) steps.add(byWeight(kilograms, milligrams));
        steps.add(plain(milligrams) + " mg ÷ " + plain(concentration) + " mg/mL = " + plain(millilitres) + " mL");
        if (concentration.compareTo(rounding.diluteFrom()) >= 0) steps.add(dilution(milligrams, millilitres, concentration));
        steps.add("→ " + plan.bagMillilitres() + " mL");
        steps.add(plan.bagMillilitres() + " mL ÷ " + plan.infusionMinutes() + " min × 60 = " + plain(rate()) + " mL/h");
        return steps;
    }

    private String byWeight(BigDecimal kilograms, BigDecimal milligrams) {
        var exact = kilograms.multiply(plan.milligramsPerKilogram());
        return kilograms.toPlainString() + " kg × " + plain(plan.milligramsPerKilogram()) + " mg/kg = " + plain(exact) + " mg"
                + (exact.compareTo(milligrams) == 0 ? "" : " → " + plain(milligrams) + " mg");
    }

    /// The classic ten-fold error is made with the strong vial, so its dilution stands as a step of its own.
    private String dilution(BigDecimal milligrams, BigDecimal millilitres, BigDecimal concentration) {
        var madeUp = rounding.millilitres(milligrams.divide(rounding.diluteTo(), MathContext.DECIMAL64));
        return plain(millilitres) + " mL (" + plain(concentration) + " mg/mL) + " + plain(madeUp.subtract(millilitres))
                + " mL NaCl 0.9 % = " + plain(madeUp) + " mL (" + plain(rounding.diluteTo()) + " mg/mL)";
    }
}
