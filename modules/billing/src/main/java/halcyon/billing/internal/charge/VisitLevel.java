package halcyon.billing.internal.charge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A level of a visit by its minutes. `staffMinutes` is the typical time of clinical staff, empty where none is known.
@MappedEntity("billing_visit_level")
record VisitLevel(@Id Long id, String code, boolean newPatient, int leastMinutes, @Nullable Integer staffMinutes, LocalDate validFrom, @Nullable LocalDate validTo, String source) {}
