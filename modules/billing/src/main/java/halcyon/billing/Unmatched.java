package halcyon.billing;

import halcyon.shared.Money;
import java.time.Instant;

/// A remittance, or part of one, that speaks of claims we never sent: kept whole, waiting for a person.
public record Unmatched(long id, String file, String trace, String claimNumber, Money paid, Instant receivedAt) {}
