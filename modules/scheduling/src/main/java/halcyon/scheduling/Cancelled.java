package halcyon.scheduling;

import halcyon.shared.Sentence;

/// What became of a cancellation.
public sealed interface Cancelled {
    record Done() implements Cancelled {}

    record Refused(Sentence reason) implements Cancelled {}
}
