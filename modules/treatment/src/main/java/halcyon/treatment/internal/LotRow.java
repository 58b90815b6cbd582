package halcyon.treatment.internal;

import static java.util.Objects.requireNonNull;

import halcyon.shared.SiteId;
import halcyon.treatment.Lot;
import halcyon.treatment.Measure;
import halcyon.treatment.Quantity;
import halcyon.treatment.internal.rule.Amount;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

@MappedEntity("treatment_lot")
record LotRow(
        @Id @GeneratedValue @Nullable Long id,
        String siteId,
        String drug,
        String ndc,
        String lotNumber,
        LocalDate expires,
        BigDecimal concentration,
        BigDecimal millilitresLeft,
        Measure measure) {

    long number() {
        return requireNonNull(id, "a lot that was not stored has no number");
    }

    /// Good through the day it expires.
    boolean expiredOn(LocalDate day) {
        return expires.isBefore(day);
    }

    /// An amount of it as the record keeps it.
    String written(BigDecimal amount) {
        return new Quantity(amount, measure).written(concentration);
    }

    Lot shown() {
        return new Lot(
                number(), SiteId.of(siteId), drug, ndc, lotNumber, expires, Amount.tidy(concentration), millilitresLeft, measure);
    }
}
