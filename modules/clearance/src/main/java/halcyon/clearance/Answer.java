package halcyon.clearance;

import halcyon.shared.Sentence;
import java.time.Instant;
import java.util.Optional;

/// What a gate says.
public sealed interface Answer {
    /// Nothing in the way. The note says what was found ("signed 12 Nov, version 1").
    record Clear(Sentence note) implements Answer {}

    /// Something is in the way: why, the named way to cure it and who can, by when at the latest.
    record Trouble(Sentence reason, Sentence cure, Optional<Instant> by) implements Answer {}
}
