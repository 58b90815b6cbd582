package halcyon.treatment.internal.dose;

import halcyon.treatment.Dosing;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// How long the pump of a session has run: from the start on, without the pauses.
@Singleton
public class PumpClock {
    private final PauseRows pauses;

    PumpClock(PauseRows pauses) {
        this.pauses = pauses;
    }

    public void pause(long session, Instant at) {
        pauses.begin(session, at);
    }

    /// Nothing happens when it ran.
    public void restart(long session, Instant at) {
        pauses.end(session, at);
    }

    public boolean isPaused(long session) {
        return pauses.of(session).stream().anyMatch(pause -> pause.restartedAt() == null);
    }

    public Duration ran(long session, Instant started, Instant until) {
        var ran = Duration.between(started, until);
        for (var pause : pauses.of(session)) {
            if (pause.pausedAt().isAfter(until)) continue;
            var end = pause.restartedAt() == null || pause.restartedAt().isAfter(until) ? until : pause.restartedAt();
            ran = ran.minus(Duration.between(pause.pausedAt(), end));
        }
        return ran.isNegative() ? Duration.ZERO : ran;
    }

    /// The last time it was paused or let run again.
    public Optional<Instant> lastChange(long session) {
        return pauses.of(session).stream()
                .map(pause -> pause.restartedAt() == null ? pause.pausedAt() : pause.restartedAt())
                .max(Comparator.naturalOrder());
    }

    public List<Dosing.Pause> of(long session) {
        return pauses.of(session).stream().map(PauseRow::shown).toList();
    }
}
