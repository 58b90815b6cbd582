package halcyon.billing;

import halcyon.shared.Money;
import java.time.Instant;

/// One line of what a patient owes: charged, left by the payer, paid. Positive raises the balance. `kind` is CHARGE, REMITTANCE,
/// COORDINATION, PATIENT_PAYMENT or REVERSAL; `entry` names it for undoing.
public record AccountLine(long entry, Instant at, String kind, String reference, Money amount) {}
