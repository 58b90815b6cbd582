package halcyon.scheduling.internal;

import halcyon.scheduling.Place;
import halcyon.shared.Sentence;
import java.util.Optional;

/// Rolls back a move that was begun: the visit stays where it was, for this reason; the nearest place that would fit.
final class MoveRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Sentence reason;
    private final transient Optional<Place> next;

    MoveRefused(Sentence reason, Optional<Place> next) {
        super(reason.key());
        this.reason = reason;
        this.next = next;
    }

    Sentence reason() {
        return reason;
    }

    Optional<Place> next() {
        return next;
    }
}
