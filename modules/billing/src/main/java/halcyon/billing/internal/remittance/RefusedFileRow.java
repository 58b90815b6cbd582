package halcyon.billing.internal.remittance;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("billing_refused_file")
record RefusedFileRow(@Id @GeneratedValue @Nullable Long id, String fileName, String sha256, String reason, LocalDateTime receivedAt, String receivedBy) {}
