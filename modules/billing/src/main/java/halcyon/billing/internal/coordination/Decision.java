package halcyon.billing.internal.coordination;

import halcyon.billing.internal.claim.Alongside;

/// What the payer of a claim has decided, as far as the next payer may be told.
sealed interface Decision {
    record Stands(Alongside.Decided decided) implements Decision {}

    /// No remittance, or only one that was reversed.
    record Missing() implements Decision {}

    /// The payer sent it on itself.
    record Forwarded() implements Decision {}

    /// What was booked does not make up the charge.
    record Unbalanced() implements Decision {}
}
