package halcyon.billing.internal.claim;

import halcyon.billing.internal.x12.Adjustment;
import halcyon.shared.Money;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What an earlier payer paid of a line, or took off a line or the claim.
@MappedEntity("billing_earlier_amount")
record EarlierAmountRow(
        @Id @GeneratedValue @Nullable Long id, long earlierId, @Nullable Integer line, @Nullable String adjustmentGroup, @Nullable String reason, long amountCents) {
    boolean isPayment() {
        return adjustmentGroup == null;
    }

    Adjustment adjustment() {
        return new Adjustment(Objects.requireNonNull(adjustmentGroup), Objects.requireNonNull(reason), Money.cents(amountCents));
    }
}
