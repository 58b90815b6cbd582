package halcyon.treatment.internal.rule;

import halcyon.protocol.Protocol;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/// The shipped intravenous plan, in parts, for tests of single rules.
public final class Plans {
    static final Protocol.Dose DOSE =
            new Protocol.Dose(new BigDecimal("0.5"), new BigDecimal("60"), 100, 40);
    static final Protocol.Monitoring MONITORING = new Protocol.Monitoring(
            List.of(0, 10, 20, 30, 40), 15, 7, 160, 100, 180, 110, 90, 120, 50, 92, 90, 10, 3, 2);
    static final Protocol.Discharge DISCHARGE = new Protocol.Discharge(9, 2, 2, 2, 60);
    static final Rounding ROUNDING = new Rounding(
            new BigDecimal("0.1"),
            new BigDecimal("0.01"),
            new BigDecimal("0.1"),
            RoundingMode.HALF_UP,
            new BigDecimal("100"),
            new BigDecimal("10"));

    private Plans() {}
}
