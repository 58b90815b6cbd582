package halcyon.billing.internal.charge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Psychotherapy by its minutes, alone or beside a visit.
@MappedEntity("billing_therapy_level")
record TherapyLevel(@Id Long id, String code, boolean withVisit, int leastMinutes, LocalDate validFrom, @Nullable LocalDate validTo, String source) {}
