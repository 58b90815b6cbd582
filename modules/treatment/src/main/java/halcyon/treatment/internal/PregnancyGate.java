package halcyon.treatment.internal;

import static halcyon.treatment.internal.GateAnswers.clear;
import static halcyon.treatment.internal.GateAnswers.trouble;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import jakarta.inject.Singleton;

/// Asked at every visit; a yes stops the dose.
@Singleton
class PregnancyGate implements Gate {
    private final SessionRows sessions;

    PregnancyGate(SessionRows sessions) {
        this.sessions = sessions;
    }

    @Override
    public String name() {
        return "treatment.pregnancy";
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        var session = GateAnswers.session(sessions, subject);
        if (session.isEmpty()) return clear("treatment.asked-on-arrival");
        return switch (session.get().pregnancy()) {
            case YES -> trouble(subject, "treatment.pregnant");
            case NO -> clear("treatment.not-pregnant");
            case NOT_APPLICABLE -> clear("treatment.pregnancy-not-applicable");
        };
    }
}
