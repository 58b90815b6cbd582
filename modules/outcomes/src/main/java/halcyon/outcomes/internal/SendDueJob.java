package halcyon.outcomes.internal;

import halcyon.outcomes.Outcomes;
import halcyon.shared.Actor;
import halcyon.shared.Job;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Sends what is due and passes on what nobody took, every minute.
@Singleton
class SendDueJob implements Job {
    private final Outcomes outcomes;

    SendDueJob(Outcomes outcomes) {
        this.outcomes = outcomes;
    }

    @Override
    public String name() {
        return "outcomes.send-due";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        outcomes.sendDue(Actor.system("outcomes"));
    }
}
