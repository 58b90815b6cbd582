package halcyon.billing.internal.charge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// An instrument whose scoring can be charged.
@MappedEntity("billing_counted_instrument")
record CountedInstrument(@Id Long id, String instrument, LocalDate validFrom, @Nullable LocalDate validTo, String source) {}
