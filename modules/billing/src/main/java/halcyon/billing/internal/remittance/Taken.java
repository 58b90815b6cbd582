package halcyon.billing.internal.remittance;

import halcyon.billing.Receipt;
import halcyon.shared.Sentence;

/// What became of one transaction.
record Taken(Receipt.Outcome outcome, Sentence said) {}
