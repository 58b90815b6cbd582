package halcyon.billing.internal.remittance;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("billing_provider_adjustment")
record ProviderAdjustmentRow(
        @Id @GeneratedValue @Nullable Long id, long remittanceId, int number, String provider, String reason, String reference, long amountCents) {
    String shown() {
        return reference.isEmpty() ? reason : reason + ":" + reference;
    }
}
