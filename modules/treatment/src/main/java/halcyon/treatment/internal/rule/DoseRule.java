package halcyon.treatment.internal.rule;

import halcyon.protocol.Care;
import halcyon.protocol.Protocol;
import halcyon.shared.Sentence;
import halcyon.treatment.DoseCalculation;
import halcyon.treatment.Measure;
import halcyon.treatment.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Milligrams from weight or from the fixed amounts, what is taken from the lot by its strength (never typed), in mL or in pieces, and for a bag the
/// pump's rate. 70 kg × 0.5 mg/kg = 35 mg; at 10 mg/mL 3.5 mL; made up to 100 mL over 40 min: 150 mL/h. 84 mg of 28 mg each: 3
/// devices.
public final class DoseRule {
    private static final BigDecimal MINUTES_AN_HOUR = BigDecimal.valueOf(60);
    private static final int THOUSANDTHS = 3;

    private final Protocol.Dose plan;
    private final Care.Preparation preparation;
    private final Rounding rounding;
    private final BigDecimal amount;

    /// What the protocol begins with, run from a bag where it has one.
    public DoseRule(Protocol.Dose plan, Rounding rounding) {
        this(plan, usual(plan), rounding, beginning(plan));
    }

    /// `amount` is mg/kg where the plan goes by weight, else milligrams.
    public DoseRule(Protocol.Dose plan, Care.Preparation preparation, Rounding rounding, BigDecimal amount) {
        this.plan = plan;
        this.preparation = preparation;
        this.rounding = rounding;
        this.amount = amount;
    }

    private static Care.Preparation usual(Protocol.Dose plan) {
        var form = plan.bagMillilitres() > 0 ? Care.Form.BAG : Care.Form.SYRINGE;
        return new Care.Preparation(form, BigDecimal.ZERO, 0);
    }

    /// Per kilogram, or of fixed amounts the one to begin with.
    public static BigDecimal beginning(Protocol.Dose plan) {
        return plan.fixedMilligrams().isEmpty() ? plan.milligramsPerKilogram() : plan.fixedMilligrams().getFirst();
    }

    public boolean byWeight() {
        return plan.fixedMilligrams().isEmpty();
    }

    public BigDecimal milligrams(BigDecimal kilograms) {
        return byWeight() ? rounding.milligrams(kilograms.multiply(amount)) : amount;
    }

    /// How many devices hold the dose; zero where it is not given by devices.
    public static int devices(Care.Preparation preparation, BigDecimal milligrams) {
        if (preparation.form() != Care.Form.DEVICE) return 0;
        return milligrams.divideToIntegralValue(preparation.unitMilligrams()).intValueExact();
    }

    /// The whole calculation by actual weight, from a liquid.
    public DoseCalculation calculate(BigDecimal kilograms, BigDecimal concentration) {
        return calculate(DoseWeight.actual(kilograms), concentration, Measure.ML);
    }

    /// The whole calculation from a lot of so many milligrams in one mL or piece. Over the protocol's ceiling is a hard stop, and so
    /// is a dose that whole pieces of the lot do not make up.
    public DoseCalculation calculate(DoseWeight weight, BigDecimal concentration, Measure measure) {
        if (concentration.signum() <= 0)
            throw new IllegalArgumentException("a strength must be positive, got " + concentration + " mg");
        var milligrams = milligrams(weight.kilograms());
        return new DoseCalculation(
                weight.kilograms(),
                milligrams,
                concentration,
                taken(milligrams, concentration, measure),
                plan.bagMillilitres(),
                plan.infusionMinutes(),
                rate(),
                steps(weight, concentration, measure),
                overCeiling(milligrams).or(() -> notInPieces(milligrams, concentration, measure)));
    }

    /// The pump runs the bag's volume: what is drawn goes into it.
    private BigDecimal rate() {
        return rounding.rate(BigDecimal.valueOf(plan.bagMillilitres())
                .multiply(MINUTES_AN_HOUR)
                .divide(BigDecimal.valueOf(plan.infusionMinutes()), MathContext.DECIMAL64));
    }

    /// Why not, where it is over the protocol's ceiling.
    public Optional<Sentence> overCeiling(BigDecimal milligrams) {
        if (milligrams.compareTo(plan.ceilingMilligrams()) <= 0) return Optional.empty();
        return Optional.of(Sentence.of("treatment.over-ceiling", Amount.plain(milligrams), Amount.plain(plan.ceilingMilligrams())));
    }

    private BigDecimal taken(BigDecimal milligrams, BigDecimal strength, Measure measure) {
        var exact = milligrams.divide(strength, MathContext.DECIMAL64);
        return measure.isCounted() ? exact.setScale(THOUSANDTHS, RoundingMode.HALF_UP).stripTrailingZeros() : rounding.millilitres(exact);
    }

    private Optional<Sentence> notInPieces(BigDecimal milligrams, BigDecimal strength, Measure measure) {
        if (!measure.isCounted()) return Optional.empty();
        var other = preparation.form() == Care.Form.DEVICE && strength.compareTo(preparation.unitMilligrams()) != 0;
        if (!other && milligrams.remainder(strength).signum() == 0) return Optional.empty();
        return Optional.of(Sentence.of("treatment.not-in-pieces", Amount.plain(milligrams), Amount.plain(strength)));
    }

    private List<String> steps(DoseWeight weight, BigDecimal concentration, Measure measure) {
        var milligrams = milligrams(weight.kilograms());
        var taken = taken(milligrams, concentration, measure);
        var steps = new ArrayList<>(arithmetic(weight));
        if (devices(preparation, milligrams) > 0) return steps;
        steps.add(Amount.plain(milligrams) + " mg ÷ " + measure.strength(concentration) + " = " + new Quantity(taken, measure).written(concentration));
        if (measure.isCounted()) return steps;
        if (preparation.form().isInjected() && concentration.compareTo(rounding.diluteFrom()) >= 0)
            steps.add(dilution(milligrams, taken, concentration));
        if (preparation.form() == Care.Form.BAG) {
            steps.add("→ " + plan.bagMillilitres() + " mL");
            steps.add(plan.bagMillilitres() + " mL ÷ " + plan.infusionMinutes() + " min × 60 = " + Amount.plain(rate()) + " mL/h");
        }
        return steps;
    }

    /// How the milligrams come about, without the lot: the weight, the multiplication, the devices that hold them.
    public List<String> arithmetic(DoseWeight weight) {
        var milligrams = milligrams(weight.kilograms());
        var steps = new ArrayList<>(weight.steps());
        if (byWeight()) steps.add(byWeight(weight.kilograms(), milligrams));
        var devices = devices(preparation, milligrams);
        if (devices > 0)
            steps.add(Amount.plain(milligrams) + " mg ÷ " + Amount.plain(preparation.unitMilligrams()) + " mg = " + devices
                    + ", " + preparation.restMinutes() + " min ↔");
        return steps;
    }

    private String byWeight(BigDecimal kilograms, BigDecimal milligrams) {
        var exact = kilograms.multiply(amount);
        return kilograms.toPlainString() + " kg × " + Amount.plain(amount) + " mg/kg = " + Amount.plain(exact) + " mg"
                + (exact.compareTo(milligrams) == 0 ? "" : " → " + Amount.plain(milligrams) + " mg");
    }

    /// The classic ten-fold error is made with the strong vial, so its dilution stands as a step of its own.
    private String dilution(BigDecimal milligrams, BigDecimal millilitres, BigDecimal concentration) {
        var madeUp = rounding.millilitres(milligrams.divide(rounding.diluteTo(), MathContext.DECIMAL64));
        return Amount.plain(millilitres) + " mL (" + Amount.plain(concentration) + " mg/mL) + "
                + Amount.plain(madeUp.subtract(millilitres)) + " mL NaCl 0.9 % = " + Amount.plain(madeUp) + " mL ("
                + Amount.plain(rounding.diluteTo()) + " mg/mL)";
    }
}
