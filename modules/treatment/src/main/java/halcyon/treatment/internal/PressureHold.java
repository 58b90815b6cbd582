package halcyon.treatment.internal;

import halcyon.protocol.Protocol;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Locale;

/// The protocol's blood pressure before the dose, and whether it stops the dose or is a prescriber's decision.
@Singleton
class PressureHold {
    private final SessionFile file;
    private final Settings settings;
    private final Clock clock;

    PressureHold(SessionFile file, Settings settings, Clock clock) {
        this.file = file;
        this.settings = settings;
        this.clock = clock;
    }

    Protocol.Monitoring limits(SessionRow session) {
        return file.protocol(session).monitoring();
    }

    /// For a drug whose label says to consider a delay.
    boolean isDecided(SessionRow session) {
        return session.drug().toLowerCase(Locale.ROOT).contains(settings.text("blood-pressure.label-drug", clock.instant()));
    }

    static String words(Protocol.Monitoring limits) {
        return limits.holdSystolic() + "/" + limits.holdDiastolic();
    }
}
