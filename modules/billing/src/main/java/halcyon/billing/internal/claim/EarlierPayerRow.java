package halcyon.billing.internal.claim;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A payer that decided a claim before it goes to the next; `place` 1 is the first. Who held that
/// plan when the patient did not; why Medicare comes after it, when it does (SBR05).
@MappedEntity("billing_earlier_payer")
record EarlierPayerRow(
        @Id @GeneratedValue @Nullable Long id, long claimId, int place, long payerId, String memberId, long remittanceId, LocalDate decidedOn, long paidCents,
        long patientCents, @Nullable String kin, @Nullable String familyName, @Nullable String givenName, @Nullable String medicareAfter) {
    Optional<Alongside.Holder> holder() {
        if (kin == null || familyName == null || givenName == null) return Optional.empty();
        return Optional.of(new Alongside.Holder(kin, familyName, givenName));
    }

    long key() {
        return java.util.Objects.requireNonNull(id, "the earlier payer has no id yet");
    }
}
