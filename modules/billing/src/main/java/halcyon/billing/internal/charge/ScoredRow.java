package halcyon.billing.internal.charge;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;

/// An instrument that was scored, on its day at the site.
@MappedEntity("billing_scored_instrument")
record ScoredRow(@Id Long assessmentId, long patientId, LocalDate scoredOn, String instrument) {}
