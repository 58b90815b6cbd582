package halcyon.contact.internal;

import halcyon.contact.Channel;
import halcyon.contact.MessageLine;
import halcyon.shared.PatientId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("contact_message")
record MessageRow(
        @Id @GeneratedValue @Nullable Long id,
        long patient,
        Channel channel,
        String state,
        byte[] textSealed,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant sentAt) {
    static final String HELD = "HELD";
    static final String STOPPED = "STOPPED";

    long key() {
        return Objects.requireNonNull(id);
    }

    MessageLine toLine() {
        return new MessageLine(key(), PatientId.of(patient), channel, state, createdAt, Optional.ofNullable(sentAt));
    }
}
