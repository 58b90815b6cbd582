package halcyon.clearance;

import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// Bounds a search for places, and a dose, so that neither finds what a gate would refuse: authorizations, consents, licences.
public interface Limit {
    Bound of(PatientId patient, String purpose);

    /// The most milligrams of a protocol's drug that may be given to this patient at once; empty where this bounds no dose.
    default Optional<Ceiling> ceiling(PatientId patient, long protocolVersion) {
        return Optional.empty();
    }

    /// No earlier than `from`, no later than `to` (exclusive), at most `units` sessions; empty means unbounded.
    record Bound(Optional<Instant> from, Optional<Instant> to, OptionalInt units, Sentence reason) {}

    /// A bound of one dose.
    record Ceiling(BigDecimal milligrams, Sentence reason) {}
}
