package halcyon.scheduling.internal.reminders;

import halcyon.directory.Directory;
import halcyon.shared.Actor;
import halcyon.shared.Job;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at every site whose clock has reached the time of a reminder.
@Singleton
class RemindOfVisits implements Job {
    private static final Logger LOG = LoggerFactory.getLogger(RemindOfVisits.class);
    private static final Actor US = Actor.system("scheduling");

    private final Reminding reminding;
    private final Directory directory;

    RemindOfVisits(Reminding reminding, Directory directory) {
        this.reminding = reminding;
        this.directory = directory;
    }

    static String thing(long booking) {
        return "booking:" + booking;
    }

    @Override
    public String name() {
        return "scheduling.reminders";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(5);
    }

    @Override
    public void run() {
        for (var site : directory.sites(US)) {
            try {
                reminding.remind(site);
            } catch (RuntimeException e) { // one site's trouble is not the others'; the next round tries again
                LOG.warn("reminders of {}: {}", site.id(), e.getClass().getSimpleName());
            }
        }
    }
}
