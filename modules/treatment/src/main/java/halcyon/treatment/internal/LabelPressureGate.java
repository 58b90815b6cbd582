package halcyon.treatment.internal;

import static halcyon.treatment.internal.GateAnswers.clear;
import static halcyon.treatment.internal.GateAnswers.trouble;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import jakarta.inject.Singleton;

/// Over the protocol's limit where the label only says to consider a delay: a decision, not a stop. That there is a fresh
/// measurement is asked by [BloodPressureGate].
@Singleton
class LabelPressureGate implements Gate {
    private final SessionRows sessions;
    private final VitalsRows vitals;
    private final PressureHold hold;

    LabelPressureGate(SessionRows sessions, VitalsRows vitals, PressureHold hold) {
        this.sessions = sessions;
        this.vitals = vitals;
        this.hold = hold;
    }

    @Override
    public String name() {
        return "treatment.blood-pressure-label";
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        var session = GateAnswers.session(sessions, subject);
        if (session.isEmpty()) return clear("treatment.blood-pressure-later");
        if (!hold.isDecided(session.get())) return clear("treatment.blood-pressure-no-label");
        if (session.get().startedAt() != null) return clear("treatment.dosed-already");
        return vitals.newest(session.get().number())
                .map(set -> judged(subject, session.get(), set))
                .orElseGet(() -> clear("treatment.blood-pressure-later"));
    }

    private Answer judged(Subject subject, SessionRow session, VitalsRow set) {
        var pressure = set.systolic() + "/" + set.diastolic();
        var limits = hold.limits(session);
        if (set.systolic() > limits.holdSystolic() || set.diastolic() > limits.holdDiastolic())
            return trouble(subject, "treatment.blood-pressure-over", pressure, PressureHold.words(limits));
        return clear("treatment.blood-pressure-within", pressure, PressureHold.words(limits));
    }
}
