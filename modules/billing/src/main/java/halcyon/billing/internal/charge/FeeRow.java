package halcyon.billing.internal.charge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the network charges for a code, from a day to a day.
@MappedEntity("billing_fee")
record FeeRow(@Id Long id, String code, long amountCents, LocalDate validFrom, @Nullable LocalDate validTo, String source) {}
