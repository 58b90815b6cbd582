package halcyon.directory;

import halcyon.shared.Indication;
import halcyon.shared.PatientId;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// A call on its way to becoming a patient.
public record Referral(
        ReferralId id,
        String givenName,
        String familyName,
        LocalDate birthDate,
        String phone,
        Indication indication,
        String tried,
        String times,
        SiteId site,
        Instant calledAt,
        Optional<PatientId> patient) {}
