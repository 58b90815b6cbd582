package halcyon.billing.internal.charge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A number of a minute rule, from a day to a day.
@MappedEntity("billing_minute_rule")
record MinuteRow(@Id Long id, MinuteRule rule, int minutes, LocalDate validFrom, @Nullable LocalDate validTo, String source) {}
