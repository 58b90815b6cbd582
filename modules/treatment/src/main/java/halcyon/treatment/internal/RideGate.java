package halcyon.treatment.internal;

import static halcyon.treatment.internal.GateAnswers.clear;
import static halcyon.treatment.internal.GateAnswers.trouble;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import jakarta.inject.Singleton;

/// Someone takes the patient home, by name and reachable by phone.
@Singleton
class RideGate implements Gate {
    private final SessionRows sessions;

    RideGate(SessionRows sessions) {
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "treatment.ride";
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        var ride = GateAnswers.session(sessions, subject)
                .filter(session -> !session.rideName().isBlank() && !session.ridePhone().isBlank())
                .map(SessionRow::rideName);
        if (ride.isEmpty()) return trouble(subject, "treatment.ride-missing");
        return clear("treatment.ride-named", ride.get());
    }
}
