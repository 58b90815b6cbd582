package halcyon.contact.internal;

import halcyon.shared.Job;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Sends in the morning what the night held back.
@Singleton
class SendHeldMessages implements Job {
    private final MessageDesk messages;

    SendHeldMessages(MessageDesk messages) {
        this.messages = messages;
    }

    @Override
    public String name() {
        return "contact.held-messages";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        messages.sendDue();
    }
}
