package halcyon.scheduling.internal.occupancy;

import halcyon.shared.TimeSlot;
import java.time.Instant;
import java.util.Optional;

/// A share of something for a time. Shares are counted in 2520ths (the least number that 1 to 10 divide), so that observers
/// who watch by protocols of different ratios still add up exactly.
public record Claim(Kind kind, long resource, TimeSlot slot, int share) {
    public static final int WHOLE = 2520;

    public Claim {
        if (share < 1 || share > WHOLE) throw new IllegalArgumentException("a share lies between 1 and " + WHOLE + ", got " + share);
        if (kind.isExclusive() && share != WHOLE) throw new IllegalArgumentException(kind + " cannot be shared");
        if (!Cells.isOnMark(slot.from()) || !Cells.isOnMark(slot.to()))
            throw new IllegalArgumentException("claims begin and end on a five-minute mark: " + slot);
    }

    public static Claim whole(Kind kind, long resource, TimeSlot slot) {
        return new Claim(kind, resource, slot, WHOLE);
    }

    /// The part of this claim that lies in the slot.
    public Optional<Claim> within(Instant from, Instant to) {
        var begin = slot.from().isBefore(from) ? from : slot.from();
        var end = slot.to().isAfter(to) ? to : slot.to();
        return begin.isBefore(end) ? Optional.of(new Claim(kind, resource, new TimeSlot(begin, end), share)) : Optional.empty();
    }

    /// What one patient takes of an observer who may watch `patients` at once.
    public static int shareOf(int patients) {
        return Math.ceilDiv(WHOLE, patients);
    }
}
