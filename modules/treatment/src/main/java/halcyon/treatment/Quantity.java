package halcyon.treatment;

import halcyon.shared.Sentence;
import halcyon.treatment.internal.rule.Amount;
import java.math.BigDecimal;
import java.util.Locale;

/// So much of a lot, in the unit in which its containers are counted.
public record Quantity(BigDecimal amount, Measure measure) {
    /// "3.5 mL", "2 devices".
    public String in(Locale locale) {
        return Amount.plain(amount) + " " + unit(locale);
    }

    /// What stands behind the number: "mL", "devices", and "device" behind one.
    public String unit(Locale locale) {
        var one = measure.isCounted() && amount.abs().compareTo(BigDecimal.ONE) == 0;
        return Sentence.of("cabinet.unit." + measure + (one ? ".one" : "")).in(locale);
    }

    /// As the record keeps it, the same in every language: "3.5 mL", "2 × 28 mg".
    public String written(BigDecimal strength) {
        return Amount.plain(amount) + (measure.isCounted() ? " × " + measure.strength(strength) : " mL");
    }
}
