package halcyon.treatment.internal.alarm;

import halcyon.shared.Job;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Looks every quarter of a minute for checks that are missing.
@Singleton
class LookForMissedChecks implements Job {
    private final MissedChecks checks;

    LookForMissedChecks(MissedChecks checks) {
        this.checks = checks;
    }

    @Override
    public String name() {
        return "treatment.missed-checks";
    }

    @Override
    public Duration every() {
        return Duration.ofSeconds(15);
    }

    @Override
    public void run() {
        checks.look();
    }
}
