package halcyon.scheduling;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import java.util.Optional;

/// A patient waits no longer; `placed` when it is because she got a place.
public record WaitingListLeft(long waiting, PatientId patient, boolean placed) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }
}
