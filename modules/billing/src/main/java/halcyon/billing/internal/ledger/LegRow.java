package halcyon.billing.internal.ledger;

import halcyon.shared.Money;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("billing_leg")
record LegRow(
        @Id @GeneratedValue @Nullable Long id, long entryId, int number, Account account, long amountCents, @Nullable Long patientId, @Nullable Long claimId,
        @Nullable Long remittanceId, @Nullable Integer part, @Nullable Integer line, String code) {
    static LegRow of(long entry, int number, Leg leg) {
        return new LegRow(null, entry, number, leg.account(), leg.amount().cents(), leg.patient(), leg.claim(), leg.remittance(), leg.part(), leg.line(), leg.code());
    }

    Leg leg() {
        return new Leg(account, Money.cents(amountCents), patientId, claimId, remittanceId, part, line, code);
    }
}
