package halcyon.contact.internal;

import halcyon.shared.PatientId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("contact_notice")
record NoticeRow(
        @Id @GeneratedValue @Nullable Long id,
        long patient,
        String thing,
        String word,
        String content,
        String state,
        @Nullable Integer live,
        Instant createdAt,
        Instant dueAt,
        Instant expiresAt) {
    static final String WAITING = "WAITING";

    long key() {
        return Objects.requireNonNull(id);
    }

    PatientId patientId() {
        return PatientId.of(patient);
    }
}
