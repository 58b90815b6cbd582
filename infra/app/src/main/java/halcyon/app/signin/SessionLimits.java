package halcyon.app.signin;

import io.micronaut.context.annotation.Property;
import jakarta.inject.Singleton;
import java.time.Duration;

/// How long a session lasts (`halcyon.session.*`): without a touch, altogether, and how long before the end one is told.
@Singleton
final class SessionLimits {
    private final Duration idle;
    private final Duration longest;
    private final Duration warning;

    SessionLimits(
            @Property(name = "halcyon.session.idle") Duration idle,
            @Property(name = "halcyon.session.longest") Duration longest,
            @Property(name = "halcyon.session.warning") Duration warning) {
        if (warning.compareTo(idle) >= 0 || idle.compareTo(longest) > 0)
            throw new IllegalArgumentException("halcyon.session: warning < idle <= longest, got " + warning + ", " + idle + ", " + longest);
        this.idle = idle;
        this.longest = longest;
        this.warning = warning;
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
}
