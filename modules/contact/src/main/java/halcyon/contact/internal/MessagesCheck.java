package halcyon.contact.internal;

import halcyon.shared.Check;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;

/// No message waits although it may go, and none was given up.
@Singleton
class MessagesCheck implements Check {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private final Messages messages;
    private final Clock clock;

    MessagesCheck(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "contact.messages";
    }

    @Override
    @Transactional
    public Finding run() {
        int late = messages.due(clock.instant().minus(PATIENCE)).size();
        if (late > 0)
            return Finding.warn(
                    late + " messages to patients are overdue",
                    "look into application.log why mail server, SMS gateway or the folder 'messages' does not take them");
        int failed = messages.failures();
        if (failed > 0)
            return Finding.warn(
                    failed + " messages to patients were given up", "the front desk of each site finds them among undelivered messages");
        return Finding.ok("no message to a patient is overdue or given up");
    }
}
