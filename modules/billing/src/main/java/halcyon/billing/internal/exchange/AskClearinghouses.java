package halcyon.billing.internal.exchange;

import halcyon.shared.Job;
import jakarta.inject.Singleton;
import java.time.Duration;

/// Asks every clearinghouse as often as its profile says.
@Singleton
final class AskClearinghouses implements Job {
    private final ClearinghouseBook book;
    private final Round round;

    AskClearinghouses(ClearinghouseBook book, Round round) {
        this.book = book;
        this.round = round;
    }

    @Override
    public String name() {
        return "billing.ask-clearinghouses";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        book.due().forEach(round::with);
    }
}
