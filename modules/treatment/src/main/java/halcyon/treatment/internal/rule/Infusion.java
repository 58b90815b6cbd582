package halcyon.treatment.internal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;

/// What of the drawn volume has reached the patient by the pump's clock: in proportion to the minutes it ran.
public final class Infusion {
    private static final int HUNDREDTHS = 2;

    private Infusion() {}

    public static BigDecimal given(BigDecimal drawn, Duration ran, int minutes) {
        var whole = Duration.ofMinutes(minutes).toSeconds();
        if (ran.toSeconds() >= whole) return drawn;
        return drawn.multiply(BigDecimal.valueOf(Math.max(0, ran.toSeconds())))
                .divide(BigDecimal.valueOf(whole), HUNDREDTHS, RoundingMode.HALF_UP)
                .min(drawn);
    }
}
