package halcyon.billing;

import halcyon.shared.DomainEvent;

/// A remittance was posted: from whom, under which trace number, how much, for how many claims.
public record PaymentPosted(long remittance, String payer, String trace, String method, long amountCents, int claims) implements DomainEvent {}
