package halcyon.scheduling;

import halcyon.shared.Sentence;

/// What became of a shift.
public sealed interface Rostered {
    record Done() implements Rostered {}

    /// The person already works somewhere else, or does the same duty, in that time.
    record Refused(Sentence reason) implements Rostered {}
}
