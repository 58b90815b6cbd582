package halcyon.treatment;

import halcyon.treatment.internal.rule.Amount;
import java.math.BigDecimal;

/// In what the amounts of a lot are counted. A dosage unit is one of them.
public enum Measure {
    ML,
    DEVICE,
    LOZENGE,
    CAPSULE;

    /// Whether it is counted in whole pieces.
    public boolean isCounted() {
        return this != ML;
    }

    /// As it stands on the label: "10 mg/mL", or "28 mg" for one piece.
    public String strength(BigDecimal milligrams) {
        return Amount.plain(milligrams) + (isCounted() ? " mg" : " mg/mL");
    }
}
