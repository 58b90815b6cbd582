package halcyon.directory.internal;

import halcyon.directory.PatientLine;
import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@MappedEntity("directory_patient")
record PatientRow(
        @Id @GeneratedValue @Nullable Long id,
        long referral,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String sex,
        byte[] phoneSealed,
        String phoneLast4,
        byte[] emailSealed,
        byte[] streetSealed,
        String city,
        String state,
        String zip,
        Language language,
        Indication indication,
        String site,
        @Nullable String diagnosis,
        @Nullable Boolean eligible,
        @Nullable BigDecimal weightKilograms,
        @Nullable Instant weighedAt,
        String allergies,
        long version) {
    long key() {
        return Objects.requireNonNull(id);
    }

    PatientId patient() {
        return PatientId.of(key());
    }

    SiteId siteId() {
        return SiteId.of(site);
    }

    String listName() {
        return familyName + ", " + givenName;
    }

    PatientLine toLine() {
        return new PatientLine(patient(), listName(), birthDate, indication, Optional.ofNullable(diagnosis), siteId());
    }
}
