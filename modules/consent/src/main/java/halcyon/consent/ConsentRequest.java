package halcyon.consent;

import halcyon.shared.PatientId;
import java.time.Instant;
import java.util.Optional;

/// A patient was asked to sign a form; `version` is set once signed.
public record ConsentRequest(
        long id, PatientId patient, String form, Instant askedAt, String state, Optional<Integer> version, Optional<Instant> signedAt) {}
