package halcyon.app.signin;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/// The real time, whatever the demo's clock says: sessions and signatures are measured by it.
@Singleton
public final class RealClock {
    private static final Clock UTC = Clock.systemUTC();

    public Instant now() {
        return UTC.instant();
    }
}
