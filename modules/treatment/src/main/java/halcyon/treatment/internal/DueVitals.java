package halcyon.treatment.internal;

import halcyon.protocol.Protocol;
import halcyon.treatment.internal.rule.VitalsClock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// When the next set is due, for one session or many: each protocol is read once.
final class DueVitals {
    private final SessionFile file;
    private final Duration early;
    private final Map<Long, Protocol> protocols = new HashMap<>();

    DueVitals(SessionFile file, Duration early) {
        this.file = file;
        this.early = early;
    }

    /// By when the last set that counts was taken; empty before the dose and after the patient has left.
    Optional<Instant> of(SessionRow row, Optional<Instant> last) {
        return switch (row.state()) {
            case RUNNING -> Optional.of(clock(row).whileRunning(row.started(), last));
            case MONITORING -> Optional.of(afterGiving(row, last));
            case PREPARING, DRAWN, DISCHARGED, SIGNED, ABANDONED -> Optional.empty();
        };
    }

    /// What flowed is watched from its stop on, what was given at once by the protocol's minutes from its start.
    private Instant afterGiving(SessionRow row, Optional<Instant> last) {
        if (protocol(row).care().preparation().form().flows()) return clock(row).afterStop(row.stopped(), last);
        return clock(row).whileRunning(row.started(), last);
    }

    private VitalsClock clock(SessionRow row) {
        return new VitalsClock(protocol(row).monitoring(), early);
    }

    private Protocol protocol(SessionRow row) {
        return protocols.computeIfAbsent(row.protocolVersion(), version -> file.protocol(row));
    }
}
