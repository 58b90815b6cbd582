package halcyon.treatment.internal;

import java.math.BigDecimal;
import java.time.LocalDate;

/// The label of a lot as the signed text of a session holds it. Its fields are those of the texts signed so far: another one would
/// make every earlier signature look broken. What is left of the lot is no part of a session.
record DocumentedLot(
        long id, String siteId, String drug, String ndc, String lotNumber, LocalDate expires, BigDecimal concentration, BigDecimal millilitresLeft) {
    static DocumentedLot of(LotRow lot) {
        return new DocumentedLot(
                lot.number(),
                lot.siteId(),
                lot.drug(),
                lot.ndc(),
                lot.lotNumber(),
                lot.expires(),
                lot.concentration(),
                BigDecimal.ZERO);
    }
}
