package halcyon.clearance;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import java.util.Optional;

/// A named person asks to pass a soft red, with a reason. Counts only once a second person has confirmed.
public record OverrideAsked(long override, String gate, PatientId patient, String reason) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }
}
