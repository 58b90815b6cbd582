package halcyon.treatment.internal.entry;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;

/// A key that was used, for what, and the state of the session that was answered.
@MappedEntity("treatment_entry")
record EntryRow(
        long sessionId, @Id String entryKey, String verb, Instant happenedAt, Instant receivedAt, String enteredBy, String answer) {}
