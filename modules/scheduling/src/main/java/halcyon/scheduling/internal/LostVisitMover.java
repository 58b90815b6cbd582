package halcyon.scheduling.internal;

import halcyon.scheduling.MoveBooking;
import halcyon.scheduling.Moved;
import halcyon.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;

/// Moves a visit whose place does not stand any more, and takes it off the work list in the same act: its new place stands.
@Singleton
@Transactional
class LostVisitMover {
    private final BookingMover mover;
    private final BookingLife life;
    private final WorkFlags flags;

    LostVisitMover(BookingMover mover, BookingLife life, WorkFlags flags) {
        this.mover = mover;
        this.life = life;
        this.flags = flags;
    }

    /// Throws [MoveRefused] when the visit has to stay where it is.
    Moved move(Actor actor, MoveBooking command) {
        var moved = mover.move(actor, life.find(command.booking().value()), command);
        flags.settled(life.find(command.booking().value()), WorkFlags.CALENDAR::equals);
        return moved;
    }
}
