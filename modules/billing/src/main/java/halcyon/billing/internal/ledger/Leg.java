package halcyon.billing.internal.ledger;

import halcyon.shared.Money;
import org.jspecify.annotations.Nullable;

/// One line of an entry: debit positive, credit negative. `part` is the claim's place in the remittance,
/// `line` the service line of the claim, empty for the claim itself.
public record Leg(Account account, Money amount, @Nullable Long patient, @Nullable Long claim, @Nullable Long remittance, @Nullable Integer part, @Nullable Integer line,
        String code) {
    public static Leg of(Account account, Money amount, String code) {
        return new Leg(account, amount, null, null, null, null, null, code);
    }

    public Leg ofPatient(long id) {
        return new Leg(account, amount, id, claim, remittance, part, line, code);
    }

    public Leg ofClaim(long id) {
        return new Leg(account, amount, patient, id, remittance, part, line, code);
    }

    public Leg ofRemittance(long id) {
        return new Leg(account, amount, patient, claim, id, part, line, code);
    }

    public Leg ofPart(@Nullable Integer number) {
        return new Leg(account, amount, patient, claim, remittance, number, line, code);
    }

    public Leg ofLine(@Nullable Integer number) {
        return new Leg(account, amount, patient, claim, remittance, part, number, code);
    }

    public Leg negated() {
        return new Leg(account, amount.negated(), patient, claim, remittance, part, line, code);
    }
}
