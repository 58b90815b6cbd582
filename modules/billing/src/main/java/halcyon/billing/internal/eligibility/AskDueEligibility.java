package halcyon.billing.internal.eligibility;

import halcyon.billing.Eligibilities;
import halcyon.shared.Actor;
import halcyon.shared.Job;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Asks payers three days before each visit.
@Singleton
final class AskDueEligibility implements Job {
    private final Eligibilities eligibilities;

    AskDueEligibility(Eligibilities eligibilities) {
        this.eligibilities = eligibilities;
    }

    @Override
    public String name() {
        return "billing.ask-due-eligibility";
    }

    @Override
    public Duration every() {
        return Duration.ofHours(1);
    }

    @Override
    public void run() {
        eligibilities.askDueEligibility(Actor.system("billing"));
    }
}
