package halcyon.contact;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import java.util.Optional;

/// A link was made for a patient; carries neither token nor code.
public record LinkIssued(long link, PatientId patient, Purpose purpose) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }
}
