package halcyon.directory.internal;

import halcyon.shared.Indication;
import halcyon.shared.Language;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

@MappedEntity("directory_referral")
record ReferralRow(
        @Id @GeneratedValue @Nullable Long id,
        String givenName,
        String familyName,
        LocalDate birthDate,
        byte[] phoneSealed,
        byte[] emailSealed,
        byte[] triedSealed,
        Language language,
        Indication indication,
        @Nullable Long payer,
        @Nullable String memberId,
        String site,
        String times,
        Instant calledAt,
        @Nullable Long patient) {
    long key() {
        return Objects.requireNonNull(id);
    }
}
