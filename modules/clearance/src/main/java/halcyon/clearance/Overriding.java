package halcyon.clearance;

import halcyon.shared.Sentence;

/// What became of asking for or confirming an override.
public sealed interface Overriding {
    /// Waits for a second person.
    record Asked(long override) implements Overriding {}

    record Confirmed(long override) implements Overriding {}

    /// Hard red, nothing in the way, the same person twice, or gone.
    record Refused(Sentence reason) implements Overriding {}
}
