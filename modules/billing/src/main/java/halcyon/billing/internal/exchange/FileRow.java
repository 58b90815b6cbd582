package halcyon.billing.internal.exchange;

import halcyon.billing.ExchangedFile;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A file out or in. `changedAt` is the clearinghouse's time of the file in seconds; a file without `doneAt` is still on its way.
@MappedEntity("billing_exchanged_file")
record FileRow(
        @Id @GeneratedValue @Nullable Long id, long clearinghouseId, String direction, String path, long sizeBytes, long changedAt, String sha256, byte[] content,
        @Nullable Long submissionId, LocalDateTime at, @Nullable LocalDateTime doneAt, @Nullable String outcome) {
    static final String OUT = "OUT";
    static final String IN = "IN";

    long key() {
        return java.util.Objects.requireNonNull(id, "the file has no id yet");
    }

    ExchangedFile shown(String clearinghouse) {
        return new ExchangedFile(key(), clearinghouse, direction.equals(OUT), path, sizeBytes, sha256, at.toInstant(ZoneOffset.UTC), Optional.ofNullable(outcome));
    }
}
