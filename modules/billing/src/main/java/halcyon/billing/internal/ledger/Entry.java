package halcyon.billing.internal.ledger;

import halcyon.shared.Money;
import java.util.List;

/// What is to be written into the journal at once. Its legs sum to zero, or it cannot exist. `key` says what it is for
/// ("charge:claim:12"); the same key is never written twice.
public record Entry(String key, Kind kind, String reference, List<Leg> legs) {
    public Entry {
        legs = legs.stream().filter(leg -> !leg.amount().isZero()).toList();
        Money sum = legs.stream().map(Leg::amount).reduce(Money.ZERO, Money::plus);
        if (!sum.isZero()) throw new IllegalArgumentException("entry " + key + " is out of balance by " + sum);
    }

    public boolean isEmpty() {
        return legs.isEmpty();
    }

    /// Why something was written.
    public enum Kind {
        CHARGE,
        REMITTANCE,
        COORDINATION,
        WRITE_OFF,
        PATIENT_PAYMENT,
        REVERSAL
    }
}
