package halcyon.treatment.internal.adverse;

import halcyon.shared.Job;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Looks every minute for reports to a state that are late.
@Singleton
class LookForLateReports implements Job {
    private final AdverseDesk desk;

    LookForLateReports(AdverseDesk desk) {
        this.desk = desk;
    }

    @Override
    public String name() {
        return "treatment.late-reports";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        desk.tellOverdue();
    }
}
