package halcyon.billing.internal.charge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A code behind a service, by whose rules, from a day to a day.
@MappedEntity("billing_code")
record CodeRow(
        @Id Long id, Service service, String code, String program, @Nullable Integer mostUnits, boolean describeIt, LocalDate validFrom,
        @Nullable LocalDate validTo, String source) {}
