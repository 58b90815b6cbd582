package halcyon.app.signing;

import halcyon.app.signin.RealClock;
import jakarta.inject.Singleton;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/// The signatures pages wait for, each under a ticket nobody can guess.
@Singleton
final class PendingSignatures {
    private static final Duration PATIENCE = Duration.ofMinutes(5);
    private static final int TICKET_BYTES = 32;
    private final SecureRandom random = new SecureRandom();
    private final Map<String, PendingSignature> waiting = new ConcurrentHashMap<>();
    private final RealClock clock;

    PendingSignatures(RealClock clock) {
        this.clock = clock;
    }

    String add(PendingSignature pending) {
        var oldest = clock.now().minus(PATIENCE);
        waiting.values().removeIf(one -> one.asked().isBefore(oldest));
        var bytes = new byte[TICKET_BYTES];
        random.nextBytes(bytes);
        var ticket = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        waiting.put(ticket, pending);
        return ticket;
    }

    Optional<PendingSignature> find(String ticket) {
        return Optional.ofNullable(waiting.get(ticket));
    }

    /// Takes it away: a ticket brings one answer.
    Optional<PendingSignature> take(String ticket) {
        return Optional.ofNullable(waiting.remove(ticket));
    }
}
