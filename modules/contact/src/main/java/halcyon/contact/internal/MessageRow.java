package halcyon.contact.internal;

import halcyon.contact.Channel;
import halcyon.contact.MessageLine;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
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
        String messageKey,
        long patient,
        String site,
        @Nullable Long notice,
        Channel channel,
        String state,
        String subject,
        byte[] textSealed,
        int attempts,
        @Nullable String fault,
        Instant createdAt,
        Instant dueAt,
        @Nullable Instant expiresAt,
        @Nullable Instant leaseUntil,
        @Nullable Instant sentAt) {
    static final String HELD = "HELD";
    static final String SENDING = "SENDING";
    static final String STOPPED = "STOPPED";
    static final String FAILED = "FAILED";

    long key() {
        return Objects.requireNonNull(id);
    }

    PatientId patientId() {
        return PatientId.of(patient);
    }

    SiteId siteId() {
        return SiteId.of(site);
    }

    /// Waits and is due, or was taken by a sender that is gone.
    boolean mayGoAt(Instant now) {
        if (state.equals(HELD)) return !now.isBefore(dueAt);
        return state.equals(SENDING) && leaseUntil != null && !now.isBefore(leaseUntil);
    }

    boolean isLateAt(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    MessageLine toLine() {
        return new MessageLine(key(), patientId(), channel, state, createdAt, Optional.ofNullable(sentAt));
    }
}
