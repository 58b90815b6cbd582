package halcyon.scheduling;

import halcyon.shared.Sentence;
import java.util.Optional;

/// What became of moving a visit.
public sealed interface Moved {
    record Done(Booking booking) implements Moved {}

    /// Nothing was changed: why, and the nearest place that would fit.
    record Refused(Sentence reason, Optional<Place> next) implements Moved {}
}
