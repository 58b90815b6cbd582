package halcyon.contact;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import java.util.Optional;

/// A message to a patient was written and waits to be sent; carries no word of it.
public record MessageQueued(long message, PatientId patient, Channel channel) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }
}
