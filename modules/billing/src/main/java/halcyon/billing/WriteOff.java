package halcyon.billing;

import halcyon.shared.Sentence;

/// What came of giving a denial up.
public sealed interface WriteOff {
    record Done() implements WriteOff {}

    /// It is above the limit of one person: another one has to confirm it.
    record Asked(Sentence why) implements WriteOff {}

    record Refused(Sentence why) implements WriteOff {}
}
