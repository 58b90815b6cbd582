package halcyon.clearance;

import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/// Bounds a search for places so that it does not find what a gate would refuse: authorizations, consents, licences.
public interface Limit {
    Bound of(PatientId patient, String purpose);

    /// No earlier than `from`, no later than `to` (exclusive), at most `units` sessions; empty means unbounded.
    record Bound(Optional<Instant> from, Optional<Instant> to, OptionalInt units, Sentence reason) {}
}
