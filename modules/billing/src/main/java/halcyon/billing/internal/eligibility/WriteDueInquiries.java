package halcyon.billing.internal.eligibility;

import halcyon.shared.Job;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Brings questions to payers into the outbound folder.
@Singleton
final class WriteDueInquiries implements Job {
    private final Correspondence correspondence;

    WriteDueInquiries(Correspondence correspondence) {
        this.correspondence = correspondence;
    }

    @Override
    public String name() {
        return "billing.write-due-inquiries";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        correspondence.writeDue();
    }
}
