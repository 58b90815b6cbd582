package halcyon.billing.internal.ledger;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

@MappedEntity("billing_entry")
record EntryRow(@Id @GeneratedValue @Nullable Long id, String entryKey, Entry.Kind kind, LocalDateTime at, String reference, @Nullable Long reverses, String doneBy) {
    long saved() {
        return java.util.Objects.requireNonNull(id, "the entry has no id yet");
    }
}
