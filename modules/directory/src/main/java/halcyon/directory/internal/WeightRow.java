package halcyon.directory.internal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("directory_weight")
record WeightRow(
        @Id @GeneratedValue @Nullable Long id, long patient, BigDecimal kilograms, Instant measuredAt, String measuredBy) {}
