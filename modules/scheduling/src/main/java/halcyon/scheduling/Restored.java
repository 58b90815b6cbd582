package halcyon.scheduling;

import halcyon.shared.Sentence;

/// What became of taking a cancellation back.
public sealed interface Restored {
    record Done() implements Restored {}

    /// The place went to someone else, or the booking was not cancelled.
    record Refused(Sentence reason) implements Restored {}
}
