package halcyon.billing;

import halcyon.shared.Sentence;

/// Whether the charges of a claim are others now.
public sealed interface ChargesChanged {
    record Done() implements ChargesChanged {}

    record Refused(Sentence reason) implements ChargesChanged {}
}
