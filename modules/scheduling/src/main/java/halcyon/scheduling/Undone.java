package halcyon.scheduling;

import halcyon.shared.Sentence;
import java.util.List;

/// What became of taking a change back.
public sealed interface Undone {
    /// Everything is as before and nobody was told of the change.
    record Done(List<Booking> bookings) implements Undone {}

    /// Too late, changed again since, or a place of before has gone.
    record Refused(Sentence reason) implements Undone {}
}
