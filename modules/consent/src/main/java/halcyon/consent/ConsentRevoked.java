package halcyon.consent;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import java.util.Optional;

/// A consent was taken back; it never holds again.
public record ConsentRevoked(long consent, PatientId patient, String form) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }
}
