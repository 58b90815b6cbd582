package halcyon.treatment;

import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.math.RoundingMode;

/// Dosage units a site gave to patients and sent to other sites in a calendar year. A practitioner may distribute at most
/// `limit` percent of all; from `warn` on it is said. 21 CFR 1307.11
public record TransferMeter(
        SiteId site, int year, BigDecimal dispensed, BigDecimal distributed, BigDecimal limit, BigDecimal warn) {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public BigDecimal percent() {
        var all = dispensed.add(distributed);
        if (all.signum() == 0) return BigDecimal.ZERO;
        return distributed.multiply(HUNDRED).divide(all, 1, RoundingMode.HALF_UP);
    }

    /// As it would stand after sending more.
    public TransferMeter with(BigDecimal more) {
        return new TransferMeter(site, year, dispensed, distributed.add(more), limit, warn);
    }

    public boolean isOver() {
        return reaches(limit) > 0;
    }

    public boolean isNear() {
        return distributed.signum() > 0 && reaches(warn) >= 0;
    }

    // without rounding: the limit is the limit
    private int reaches(BigDecimal percent) {
        return distributed.multiply(HUNDRED).compareTo(dispensed.add(distributed).multiply(percent));
    }
}
