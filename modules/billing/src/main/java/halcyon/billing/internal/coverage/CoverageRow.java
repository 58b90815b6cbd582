package halcyon.billing.internal.coverage;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("billing_coverage")
record CoverageRow(
        @Id @GeneratedValue @Nullable Long id, long patientId, LocalDate validFrom, @Nullable Long payerId, @Nullable String memberId, String decidedBy,
        LocalDateTime decidedAt) {}
