package halcyon.consent;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import java.util.Optional;

/// A patient signed a version of a form; the hash pins the text.
public record ConsentSigned(long consent, PatientId patient, String form, int version, String contentHash) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }
}
