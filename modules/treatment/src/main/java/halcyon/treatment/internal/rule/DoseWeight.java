package halcyon.treatment.internal.rule;

import static halcyon.treatment.internal.rule.Amount.plain;

import halcyon.protocol.WeightBasis;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/// The weight a dose goes by, with its arithmetic where it is not the one on the scale.
public record DoseWeight(WeightBasis basis, BigDecimal kilograms, List<String> steps) {
    private static final BigDecimal CENTIMETRES_AN_INCH = new BigDecimal("2.54");
    private static final BigDecimal BASE_INCHES = BigDecimal.valueOf(60);
    private static final int TENTHS = 1;
    private static final int HUNDREDTHS = 2;

    public DoseWeight {
        steps = List.copyOf(steps);
    }

    /// Devine's formula as the settings of the day give it: kilograms at 60 inches by sex, more for each inch above; adjusted is
    /// the ideal and a part of what is above it.
    public record Formula(BigDecimal female, BigDecimal male, BigDecimal perInch, BigDecimal adjustedPart) {
        Optional<BigDecimal> base(String sex) {
            return switch (sex) {
                case "F" -> Optional.of(female);
                case "M" -> Optional.of(male);
                default -> Optional.empty();
            };
        }
    }

    public static DoseWeight actual(BigDecimal kilograms) {
        return new DoseWeight(WeightBasis.ACTUAL, kilograms, List.of());
    }

    /// Empty where the formula knows no such sex.
    public static Optional<DoseWeight> of(WeightBasis basis, BigDecimal actual, String sex, int centimetres, Formula formula) {
        if (basis == WeightBasis.ACTUAL) return Optional.of(actual(actual));
        return formula.base(sex).map(base -> {
            var inches = BigDecimal.valueOf(centimetres).divide(CENTIMETRES_AN_INCH, HUNDREDTHS, RoundingMode.HALF_UP);
            var above = inches.subtract(BASE_INCHES).max(BigDecimal.ZERO);
            var ideal = base.add(formula.perInch().multiply(above)).setScale(TENTHS, RoundingMode.HALF_UP);
            var step = plain(base) + " + " + plain(formula.perInch()) + " × (" + centimetres + " cm ÷ 2.54 − 60) = " + plain(ideal) + " kg";
            return basis == WeightBasis.IDEAL ? new DoseWeight(basis, ideal, List.of(step)) : adjusted(actual, ideal, step, formula);
        });
    }

    private static DoseWeight adjusted(BigDecimal actual, BigDecimal ideal, String step, Formula formula) {
        var above = actual.subtract(ideal).max(BigDecimal.ZERO);
        var kilograms = ideal.add(formula.adjustedPart().multiply(above)).setScale(TENTHS, RoundingMode.HALF_UP);
        var second = plain(ideal) + " + " + plain(formula.adjustedPart()) + " × (" + plain(actual) + " − " + plain(ideal) + ") = "
                + plain(kilograms) + " kg";
        return new DoseWeight(WeightBasis.ADJUSTED, kilograms, List.of(step, second));
    }
}
