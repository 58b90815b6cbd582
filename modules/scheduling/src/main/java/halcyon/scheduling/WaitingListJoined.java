package halcyon.scheduling;

import halcyon.shared.DomainEvent;
import halcyon.shared.PatientId;
import java.util.Optional;

/// A patient waits for a place.
public record WaitingListJoined(long waiting, PatientId patient) implements DomainEvent {
    @Override
    public Optional<PatientId> aboutPatient() {
        return Optional.of(patient);
    }
}
