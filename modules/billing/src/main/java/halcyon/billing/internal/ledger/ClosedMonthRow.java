package halcyon.billing.internal.ledger;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;

@MappedEntity("billing_closed_month")
record ClosedMonthRow(@Id LocalDate month, LocalDateTime closedAt, String closedBy, long entries, long turnoverCents) {}
