package halcyon.treatment.internal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/// How a dose is rounded, as the settings of the day say: to steps of milligrams, millilitres and mL/h. Lots of at least
/// `diluteFrom` mg/mL are first diluted to `diluteTo`.
public record Rounding(
        BigDecimal milligramsStep,
        BigDecimal millilitresStep,
        BigDecimal rateStep,
        RoundingMode mode,
        BigDecimal diluteFrom,
        BigDecimal diluteTo) {

    BigDecimal milligrams(BigDecimal exact) {
        return toStep(exact, milligramsStep);
    }

    BigDecimal millilitres(BigDecimal exact) {
        return toStep(exact, millilitresStep);
    }

    BigDecimal rate(BigDecimal exact) {
        return toStep(exact, rateStep);
    }

    private BigDecimal toStep(BigDecimal exact, BigDecimal step) {
        return exact.divide(step, 0, mode).multiply(step);
    }
}
