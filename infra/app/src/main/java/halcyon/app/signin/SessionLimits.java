package halcyon.app.signin;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Duration;

/// How long a session lasts (`halcyon.session.*`): without a touch, altogether, how long before the end one is told, and how
/// often roles and sites are read again.
@Singleton
final class SessionLimits {
    /// A role that was taken away is gone within a minute, whatever is set.
    private static final Duration LONGEST_REREAD = Duration.ofSeconds(55);
    private final Duration idle;
    private final Duration longest;
    private final Duration warning;
    private final Duration reread;

    SessionLimits(
            @Property(name = "halcyon.session.idle") Duration idle,
            @Property(name = "halcyon.session.longest") Duration longest,
            @Property(name = "halcyon.session.warning") Duration warning,
            @Property(name = "halcyon.session.reread") Duration reread) {
        if (warning.compareTo(idle) >= 0 || idle.compareTo(longest) > 0)
            throw new IllegalArgumentException("halcyon.session: warning < idle <= longest, got " + warning + ", " + idle + ", " + longest);
        this.idle = idle;
        this.longest = longest;
        this.warning = warning;
        this.reread = reread.compareTo(LONGEST_REREAD) > 0 ? LONGEST_REREAD : reread;
    }

    Duration idle() {
        return idle;
    }

    Duration longest() {
        return longest;
    }

    Duration warning() {
        return warning;
    }

    Duration reread() {
        return reread;
    }
}
