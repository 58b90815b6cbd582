package halcyon.contact.internal;

import halcyon.contact.LinkLine;
import halcyon.contact.LinkState;
import halcyon.contact.Purpose;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("contact_link")
record LinkRow(
        @Id @GeneratedValue @Nullable Long id,
        long patient,
        Purpose purpose,
        String reference,
        String tokenHash,
        byte[] codeSalt,
        byte[] codeHash,
        Language language,
        String state,
        @Nullable Integer live,
        int triesLeft,
        Instant issuedAt,
        Instant expiresAt,
        @Nullable Instant openedAt,
        @Nullable Instant doneAt) {
    static final String OPEN = "OPEN";
    static final String REPLACED = "REPLACED";
    static final String DONE = "DONE";

    long key() {
        return Objects.requireNonNull(id);
    }

    PatientId patientId() {
        return PatientId.of(patient);
    }

    LinkLine toLine(Instant now) {
        return new LinkLine(
                key(), purpose, word(now), issuedAt, expiresAt, Optional.ofNullable(openedAt), Optional.ofNullable(doneAt));
    }

    private String word(Instant now) {
        return goneAt(now)
                .map(why -> why == LinkState.Why.TOO_MANY_TRIES ? "LOCKED" : why.name())
                .orElse(openedAt == null ? "SENT" : "OPENED");
    }

    /// Why the link can no longer be opened, if it cannot.
    Optional<LinkState.Why> goneAt(Instant now) {
        if (state.equals(DONE)) return Optional.of(LinkState.Why.DONE);
        if (state.equals(REPLACED)) return Optional.of(LinkState.Why.REPLACED);
        if (!now.isBefore(expiresAt)) return Optional.of(LinkState.Why.EXPIRED);
        if (triesLeft == 0) return Optional.of(LinkState.Why.TOO_MANY_TRIES);
        return Optional.empty();
    }
}
