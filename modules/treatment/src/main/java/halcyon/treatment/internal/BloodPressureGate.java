package halcyon.treatment.internal;

import static halcyon.treatment.internal.GateAnswers.clear;
import static halcyon.treatment.internal.GateAnswers.trouble;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import jakarta.inject.Singleton;
import java.time.Clock;

/// No dose without a fresh measurement, and none at or above the protocol's hold (160/100 shipped), unless that is a
/// prescriber's decision ([LabelPressureGate]).
@Singleton
class BloodPressureGate implements Gate {
    private final SessionRows sessions;
    private final VitalsRows vitals;
    private final PressureHold hold;
    private final Settings settings;
    private final Clock clock;

    BloodPressureGate(SessionRows sessions, VitalsRows vitals, PressureHold hold, Settings settings, Clock clock) {
        this.sessions = sessions;
        this.vitals = vitals;
        this.hold = hold;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "treatment.blood-pressure";
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        var session = GateAnswers.session(sessions, subject);
        if (session.isEmpty()) return clear("treatment.blood-pressure-later");
        if (session.get().startedAt() != null) return clear("treatment.dosed-already");
        var newest = vitals.newest(session.get().number());
        if (newest.isPresent()) return measured(subject, session.get(), newest.get());
        return switch (checkpoint) {
            case BOOKING, T_MINUS_48H, CHECK_IN -> clear("treatment.blood-pressure-later");
            case BEFORE_DRAW -> trouble(subject, "treatment.blood-pressure-missing");
        };
    }

    private Answer measured(Subject subject, SessionRow session, VitalsRow set) {
        var pressure = set.systolic() + "/" + set.diastolic();
        if (isHeld(session, set))
            return trouble(subject, "treatment.blood-pressure-high", pressure, PressureHold.words(hold.limits(session)));
        var now = clock.instant();
        if (set.takenAt().plus(settings.minutes("vitals.before-dose-minutes", now)).isBefore(now))
            return trouble(subject, "treatment.blood-pressure-old");
        return clear(hold.isDecided(session) ? "treatment.blood-pressure-fresh" : "treatment.blood-pressure-fine", pressure);
    }

    private boolean isHeld(SessionRow session, VitalsRow set) {
        if (hold.isDecided(session)) return false;
        var limits = hold.limits(session);
        return set.systolic() >= limits.holdSystolic() || set.diastolic() >= limits.holdDiastolic();
    }
}
