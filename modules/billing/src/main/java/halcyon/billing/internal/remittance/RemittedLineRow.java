package halcyon.billing.internal.remittance;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("billing_remitted_line")
record RemittedLineRow(
        @Id @GeneratedValue @Nullable Long id, long remittedClaimId, int number, String procedureCode, long chargeCents, long paidCents, String lineControl,
        String remarks) {}
