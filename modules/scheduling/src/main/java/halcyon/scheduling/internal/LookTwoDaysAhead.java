package halcyon.scheduling.internal;

import halcyon.shared.Job;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/// The 48-hour checkpoint: asks the gates about every visit of the next two days, so that what is missing is found while
/// there is time.
@Singleton
class LookTwoDaysAhead implements Job {
    private final WorkFlags flags;
    private final CalendarBook book;
    private final Clock clock;

    LookTwoDaysAhead(WorkFlags flags, CalendarBook book, Clock clock) {
        this.flags = flags;
        this.book = book;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "scheduling.two-days-ahead";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(30);
    }

    @Override
    public void run() {
        flags.before(clock.instant().plus(Duration.ofHours(48)));
        book.lookAgain(clock.instant().plus(Duration.ofHours(48)));
    }
}
