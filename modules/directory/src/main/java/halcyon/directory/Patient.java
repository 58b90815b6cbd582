package halcyon.directory;

import halcyon.shared.Indication;
import halcyon.shared.Language;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// What the network knows of a person. `diagnosis` is the screened ICD-10-CM code with its dot ("F33.2").
public record Patient(
        PatientId id,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String sex,
        String phone,
        String email,
        Language language,
        Indication indication,
        SiteId site,
        String street,
        String city,
        String state,
        String zip,
        Optional<String> diagnosis,
        Optional<Boolean> eligible,
        Optional<BigDecimal> weightKilograms,
        Optional<Instant> weighedAt,
        String allergies) {
    /// "Ruiz, Ana"
    public String listName() {
        return familyName + ", " + givenName;
    }
}
