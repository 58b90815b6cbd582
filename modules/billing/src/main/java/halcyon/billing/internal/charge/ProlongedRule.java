package halcyon.billing.internal.charge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// From which minute on a visit earns a prolonged unit, and every how many minutes another.
@MappedEntity("billing_prolonged_rule")
record ProlongedRule(@Id Long id, String visitCode, String program, int firstAt, int eachMinutes, LocalDate validFrom, @Nullable LocalDate validTo, String source) {}
