package halcyon.billing;

import halcyon.shared.DomainEvent;

/// A posted remittance was taken back whole by a person, and why.
public record PaymentReversed(long remittance, String payer, String trace, long amountCents, String why) implements DomainEvent {}
