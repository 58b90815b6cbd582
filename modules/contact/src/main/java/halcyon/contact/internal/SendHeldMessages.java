package halcyon.contact.internal;

import halcyon.shared.Job;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Writes the notices whose time has come, then sends all that is due: what the night held back, what failed, what a killed
/// process left behind.
@Singleton
class SendHeldMessages implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(SendHeldMessages.class);
    private static final Duration EVERY = Duration.ofSeconds(10);
    private final NoticeDesk notices;
    private final Postman postman;

    SendHeldMessages(NoticeDesk notices, Postman postman) {
        this.notices = notices;
        this.postman = postman;
    }

    @Override
    public String name() {
        return "contact.held-messages";
    }

    @Override
    public Duration every() {
        return EVERY;
    }

    @Override
    public void run() {
        notices.due().forEach(this::write);
        postman.sendDue();
    }

    // one that cannot be written holds up none of the others; it is tried again until its time has passed
    private void write(long notice) {
        try {
            notices.write(notice);
        } catch (RuntimeException e) {
            LOG.warn("notice {}: {}", notice, e.getClass().getSimpleName());
        }
    }
}
