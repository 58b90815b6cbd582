package halcyon.contact.internal;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("contact_attempt")
record AttemptRow(@Id @GeneratedValue @Nullable Long id, String addressHash, Instant failedAt) {}
