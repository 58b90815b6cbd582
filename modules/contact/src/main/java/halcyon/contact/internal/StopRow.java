package halcyon.contact.internal;

import halcyon.contact.Channel;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

@MappedEntity("contact_stop")
record StopRow(Channel channel, @Id String addressHash, boolean stopped, Instant changedAt) {}
