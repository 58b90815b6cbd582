package halcyon.treatment.internal;

import static halcyon.treatment.internal.GateAnswers.clear;
import static halcyon.treatment.internal.GateAnswers.trouble;

import halcyon.clearance.Answer;
import halcyon.clearance.Checkpoint;
import halcyon.clearance.Gate;
import halcyon.clearance.Subject;
import jakarta.inject.Singleton;
import java.time.Clock;

/// The fasting rule was kept, where the settings ask for it.
@Singleton
class FastingGate implements Gate {
    private final SessionRows sessions;
    private final Settings settings;
    private final Clock clock;

    FastingGate(SessionRows sessions, Settings settings, Clock clock) {
        this.sessions = sessions;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "treatment.fasting";
    }

    @Override
    public Answer ask(Checkpoint checkpoint, Subject subject) {
        if (!settings.flag("fasting.required", clock.instant())) return clear("treatment.fasting-not-asked");
        var session = GateAnswers.session(sessions, subject);
        if (session.isEmpty()) return clear("treatment.asked-on-arrival");
        if (!session.get().fasted()) return trouble(subject, "treatment.fasting-broken");
        return clear("treatment.fasting-kept");
    }
}
