package halcyon.billing.internal.remittance;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("billing_remitted_claim")
record RemittedClaimRow(
        @Id @GeneratedValue @Nullable Long id, long remittanceId, int number, @Nullable Long claimId, String claimNumber, String status, long chargeCents,
        long paidCents, long patientCents, String payerControl, String remarks) {
    long key() {
        return java.util.Objects.requireNonNull(id, "the remitted claim has no id yet");
    }
}
