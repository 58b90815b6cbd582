package halcyon.treatment.internal.rule;

import java.math.BigDecimal;

/// Amounts as people write them: 35, not 35.000 and not 3.5E+1.
public final class Amount {
    private Amount() {}

    public static BigDecimal tidy(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    public static String plain(BigDecimal value) {
        return tidy(value).toPlainString();
    }
}
