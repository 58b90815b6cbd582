package halcyon.contact;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import java.util.Optional;

/// A patient passed the second factor of a link.
public record LinkOpened(long link, PatientId patient, Purpose purpose) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }
}
