package halcyon.treatment;

import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.LocalDate;

/// A lot in a site's cabinet: NDC in 5-4-2 form without hyphens (11 digits), mg in one mL or piece (`measure`), what is expected
/// now, counted the same way.
public record Lot(
        long id, SiteId site, String drug, String ndc, String lotNumber, LocalDate expires, BigDecimal concentration, BigDecimal millilitresLeft, Measure measure) {
    /// "10 mg/mL", or "28 mg" for one piece.
    public String strength() {
        return measure.strength(concentration);
    }

    public Quantity left() {
        return new Quantity(millilitresLeft, measure);
    }
}
