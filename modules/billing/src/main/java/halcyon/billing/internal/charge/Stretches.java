package halcyon.billing.internal.charge;

import halcyon.shared.TimeSlot;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Stretches of time that do not overlap, in order.
record Stretches(List<TimeSlot> slots) {
    static final Stretches NONE = new Stretches(List.of());

    Stretches {
        slots = List.copyOf(slots);
    }

    static Stretches of(TimeSlot slot) {
        return new Stretches(List.of(slot));
    }

    /// Whole minutes in all.
    long minutes() {
        return slots.stream().map(TimeSlot::length).reduce(Duration.ZERO, Duration::plus).toMinutes();
    }

    Stretches minus(Stretches taken) {
        List<TimeSlot> left = slots;
        for (TimeSlot cut : taken.slots) left = left.stream().flatMap(slot -> without(slot, cut).stream()).toList();
        return new Stretches(left);
    }

    /// Both together; what overlaps is counted once.
    Stretches plus(Stretches more) {
        List<TimeSlot> both = new ArrayList<>(slots);
        both.addAll(more.minus(this).slots);
        both.sort(java.util.Comparator.comparing(TimeSlot::from));
        return new Stretches(both);
    }

    /// The first so many minutes.
    Stretches first(long minutes) {
        Duration left = Duration.ofMinutes(minutes);
        List<TimeSlot> taken = new ArrayList<>();
        for (TimeSlot slot : slots) {
            if (!left.isPositive()) break;
            Instant to = slot.length().compareTo(left) > 0 ? slot.from().plus(left) : slot.to();
            taken.add(new TimeSlot(slot.from(), to));
            left = left.minus(Duration.between(slot.from(), to));
        }
        return new Stretches(taken);
    }

    private static List<TimeSlot> without(TimeSlot slot, TimeSlot cut) {
        if (!cut.from().isBefore(slot.to()) || !slot.from().isBefore(cut.to())) return List.of(slot);
        List<TimeSlot> left = new ArrayList<>();
        if (slot.from().isBefore(cut.from())) left.add(new TimeSlot(slot.from(), cut.from()));
        if (cut.to().isBefore(slot.to())) left.add(new TimeSlot(cut.to(), slot.to()));
        return left;
    }
}
