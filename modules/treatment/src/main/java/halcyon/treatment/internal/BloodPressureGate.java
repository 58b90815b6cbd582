package halcyon.treatment.internal;

import static halcyon.treatment.internal.GateAnswers.clear;
import static halcyon.treatment.internal.GateAnswers.trouble;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import halcyon.protocol.Protocols;
import jakarta.inject.Singleton;
import java.time.Clock;

/// No dose at or above the protocol's hold (160/100 shipped), and none without a fresh measurement.
@Singleton
class BloodPressureGate implements Gate {
    private final SessionRows sessions;
    private final VitalsRows vitals;
    private final Protocols protocols;
    private final Settings settings;
    private final Clock clock;

    BloodPressureGate(SessionRows sessions, VitalsRows vitals, Protocols protocols, Settings settings, Clock clock) {
        this.sessions = sessions;
        this.vitals = vitals;
        this.protocols = protocols;
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
        var limits = protocols.version(SessionFile.TREATMENT, session.protocolVersion()).monitoring();
        var pressure = set.systolic() + "/" + set.diastolic();
        if (set.systolic() >= limits.holdSystolic() || set.diastolic() >= limits.holdDiastolic())
            return trouble(
                    subject,
                    "treatment.blood-pressure-high",
                    pressure,
                    limits.holdSystolic() + "/" + limits.holdDiastolic());
        var now = clock.instant();
        if (set.takenAt().plus(settings.minutes("vitals.before-dose-minutes", now)).isBefore(now))
            return trouble(subject, "treatment.blood-pressure-old");
        return clear("treatment.blood-pressure-fine", pressure);
    }
}
