package halcyon.billing.internal.charge;

import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The minute rule of infusions: up to 15 minutes, or without a stop time, a push; from 16 on a first hour, and one more
/// unit for every interval of more than 30 minutes beyond the last full hour. Whole minutes; a bag change does not stop the clock.
public record Infusion(Instant start, Optional<Instant> stop) {
    public long minutes() {
        return stop.map(end -> Duration.between(start, end).toMinutes()).orElse(0L);
    }

    public boolean isPush(Rates rates) {
        return minutes() <= rates.minutes(MinuteRule.PUSH_AT_MOST);
    }

    /// The stretches that earn the units beyond the first hour, one a unit.
    public List<TimeSlot> moreHours(Rates rates) {
        long hour = rates.minutes(MinuteRule.HOUR);
        List<TimeSlot> earned = new ArrayList<>();
        for (long from = hour; minutes() - from > rates.minutes(MinuteRule.MORE_WHEN_OVER); from += hour) {
            long to = Math.min(from + hour, minutes());
            earned.add(new TimeSlot(start.plus(Duration.ofMinutes(from)), start.plus(Duration.ofMinutes(to))));
        }
        return earned;
    }

    /// The stretch that earns the first unit: the first hour, or all of it when nothing more is earned.
    public Optional<TimeSlot> first(Rates rates) {
        if (minutes() < 1) return Optional.empty();
        long first = moreHours(rates).isEmpty() ? minutes() : rates.minutes(MinuteRule.HOUR);
        return Optional.of(TimeSlot.of(start, Duration.ofMinutes(first)));
    }
}
