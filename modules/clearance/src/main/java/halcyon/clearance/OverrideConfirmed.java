package halcyon.clearance;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import java.util.Optional;

/// A second person confirmed an override in an own signed-in session.
public record OverrideConfirmed(long override, String gate, PatientId patient) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }
}
