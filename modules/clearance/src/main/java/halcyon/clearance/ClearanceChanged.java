package halcyon.clearance;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import java.time.Instant;
import java.util.Optional;

/// A gate's answer for this patient changed (consent revoked, authorization lapsed, safety task opened or closed):
/// scheduling makes work of the bookings it touches.
public record ClearanceChanged(PatientId patient, String gate, Instant since) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }
}
