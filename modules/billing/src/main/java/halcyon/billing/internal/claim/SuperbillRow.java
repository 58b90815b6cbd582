package halcyon.billing.internal.claim;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

@MappedEntity("billing_superbill")
record SuperbillRow(@Id Long sessionId, long patientId, String site, LocalDate dateOfService, String codes, long chargeCents) {}
