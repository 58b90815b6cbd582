package halcyon.directory;

import halcyon.shared.Sentence;

/// What became of a call.
public sealed interface CallTaken {
    /// Written down as a referral, ready to be registered.
    record Referred(ReferralId referral) implements CallTaken {}

    /// The caller is in danger: crisis text (988) and the clinician on call by name and phone. Recorded.
    record Crisis(Sentence text, String clinician, String phone) implements CallTaken {}

    /// A field is missing or malformed; `field` is the component's name.
    record Incomplete(String field, Sentence reason) implements CallTaken {}
}
