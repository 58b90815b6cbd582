package halcyon.treatment;

import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.LocalDate;

/// A lot in a site's cabinet: NDC in 5-4-2 form without hyphens (11 digits), mg per mL, millilitres expected now.
public record Lot(
        long id, SiteId site, String drug, String ndc, String lotNumber, LocalDate expires, BigDecimal concentration, BigDecimal millilitresLeft) {}
