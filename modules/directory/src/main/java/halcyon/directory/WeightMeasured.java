package halcyon.directory;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import java.math.BigDecimal;
import java.util.Optional;

/// The patient was weighed, in kilograms.
public record WeightMeasured(PatientId patient, BigDecimal kilograms) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }
}
