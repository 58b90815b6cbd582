package halcyon.billing.internal.claim;

import halcyon.shared.Job;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Brings files into the outbound folder that a crash kept out of it.
@Singleton
final class WriteDueFiles implements Job {
    private final Outbound outbound;

    WriteDueFiles(Outbound outbound) {
        this.outbound = outbound;
    }

    @Override
    public String name() {
        return "billing.write-due-files";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        outbound.writeDue();
    }
}
