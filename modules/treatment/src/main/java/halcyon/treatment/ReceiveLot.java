package halcyon.treatment;

import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.LocalDate;

/// Vials received into a site's cabinet by invoice. 21 CFR 1304.22(a)
public record ReceiveLot(
        SiteId site,
        String drug,
        String ndc,
        String lotNumber,
        LocalDate expires,
        BigDecimal concentration,
        BigDecimal millilitres,
        String invoice) {
    public ReceiveLot {
        if (!ndc.matches("\\d{11}"))
            throw new IllegalArgumentException("an NDC has 11 digits in 5-4-2 form without hyphens, got '" + ndc + "'");
        if (lotNumber.isBlank()) throw new IllegalArgumentException("the lot number stands on the vial; it is missing");
        if (invoice.isBlank()) throw new IllegalArgumentException("a receipt needs its invoice number");
        if (concentration.signum() <= 0) throw new IllegalArgumentException("the concentration must be positive");
        if (millilitres.signum() <= 0) throw new IllegalArgumentException("the volume must be positive");
    }
}
