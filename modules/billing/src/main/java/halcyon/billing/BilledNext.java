package halcyon.billing;

import halcyon.shared.Sentence;

/// What came of sending a claim on.
public sealed interface BilledNext {
    /// It is a draft for the next payer and tells what the earlier ones decided.
    record Ready(ClaimId claim) implements BilledNext {}

    /// It stays: why, and the way on.
    record Refused(Sentence reason, Sentence cure) implements BilledNext {}
}
