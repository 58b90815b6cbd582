package halcyon.scheduling;

import halcyon.shared.Sentence;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What became of a change of bookings. All of it or nothing.
public sealed interface Rearranged {
    /// Done; until `undoUntil` it can be taken back, and only then are patients told.
    record Done(ChangeId change, List<Booking> bookings, Instant undoUntil) implements Rearranged {}

    /// Nothing was changed: which rule or whose place stands in the way, and the nearest place that would fit.
    record Refused(Sentence reason, Optional<Place> next) implements Rearranged {}

    /// Nothing was changed: someone else changed these first.
    record Stale(List<Difference> differences) implements Rearranged {}

    /// A booking as the screen had it, and as it is.
    record Difference(Booking seen, Booking now) {}
}
