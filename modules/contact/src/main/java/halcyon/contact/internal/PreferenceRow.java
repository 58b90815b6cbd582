package halcyon.contact.internal;

import halcyon.contact.Channel;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

@MappedEntity("contact_preference")
record PreferenceRow(
        @Id @GeneratedValue @Nullable Long id, long patient, Channel channel, boolean wanted, Instant changedAt) {}
