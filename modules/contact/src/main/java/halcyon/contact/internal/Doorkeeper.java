package halcyon.contact.internal;

import halcyon.shared.ContentHash;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/// Counts wrong second factors by the caller's address and turns away who guesses.
@Singleton
class Doorkeeper {
    private static final Duration KEPT = Duration.ofDays(1);

    private final Attempts attempts;
    private final Settings settings;
    private final Clock clock;

    Doorkeeper(Attempts attempts, Settings settings, Clock clock) {
        this.attempts = attempts;
        this.settings = settings;
        this.clock = clock;
    }

    boolean turnsAway(String address) {
        var today = LocalDate.now(clock);
        var window = Duration.ofMinutes(settings.number("failures-window-minutes", today));
        return attempts.failures(ContentHash.of(address), clock.instant().minus(window))
                >= settings.number("failures-of-an-address", today);
    }

    void failed(String address) {
        attempts.save(new AttemptRow(null, ContentHash.of(address), clock.instant()));
        attempts.forget(clock.instant().minus(KEPT));
    }
}
