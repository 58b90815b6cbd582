package halcyon.billing;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import java.util.Optional;

/// The patient paid; `reference` says how.
public record PatientPaid(PatientId patient, long amountCents, String reference) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }
}
