package halcyon.treatment;

import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.LocalDate;

/// Vials received into a site's cabinet by invoice. 21 CFR 1304.22(a)
public record ReceiveLot(
        SiteId site, String drug, String ndc, String lotNumber, LocalDate expires, BigDecimal concentration, BigDecimal millilitres, String invoice) {}
