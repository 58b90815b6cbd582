package halcyon.scheduling.internal;

import halcyon.scheduling.Moved;

/// Rolls back a move that was begun: the visit stays where it was.
final class MoveRefused extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Moved.Refused refused;

    MoveRefused(Moved.Refused refused) {
        super(refused.reason().key());
        this.refused = refused;
    }

    Moved.Refused refused() {
        return refused;
    }
}
