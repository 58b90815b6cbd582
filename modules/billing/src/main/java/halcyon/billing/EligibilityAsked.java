package halcyon.billing;

import halcyon.shared.Sentence;

/// Whether the payer is asked.
public sealed interface EligibilityAsked {
    record Done(long inquiry) implements EligibilityAsked {}

    record Refused(Sentence reason) implements EligibilityAsked {}
}
