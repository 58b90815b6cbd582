package halcyon.billing.internal.charge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A payer that follows another program's rules.
@MappedEntity("billing_payer_program")
record PayerProgram(@Id Long id, long payerId, String program, LocalDate validFrom, @Nullable LocalDate validTo, String source) {}
