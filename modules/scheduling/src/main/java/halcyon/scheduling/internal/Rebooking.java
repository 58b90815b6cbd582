package halcyon.scheduling.internal;

import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.MoveBooking;
import halcyon.scheduling.Moved;
import halcyon.scheduling.Place;
import halcyon.scheduling.Rearranged;
import halcyon.scheduling.Rearranged.Difference;
import halcyon.scheduling.Repair;
import halcyon.scheduling.Reschedule;
import halcyon.scheduling.internal.BookingMover.Gates;
import halcyon.scheduling.internal.Rearrangement.Step;
import halcyon.scheduling.internal.change.Kept;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.scheduling.internal.occupancy.Occupancy;
import halcyon.scheduling.internal.occupancy.PlaceLost;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Changes of bookings, each in one transaction: first whether they are still as they were seen, then whether they may, then
/// all at once.
@Singleton
@Transactional
class Rebooking {
    private final BookingLife life;
    private final BookingMover mover;
    private final Bookings bookings;
    private final Occupancy occupancy;
    private final Rearrangement rearrangement;
    private final Clock clock;

    Rebooking(
            BookingLife life,
            BookingMover mover,
            Bookings bookings,
            Occupancy occupancy,
            Rearrangement rearrangement,
            Clock clock) {
        this.life = life;
        this.mover = mover;
        this.bookings = bookings;
        this.occupancy = occupancy;
        this.rearrangement = rearrangement;
        this.clock = clock;
    }

    /// Throws [MoveRefused] when the visit has to stay where it is.
    Rearranged reschedule(Actor actor, Reschedule command) {
        var stale = stale(List.of(command.seen()));
        if (stale.isPresent()) return stale.get();
        var row = row(command.seen());
        var step = moved(actor, row, BookingMover.in(row, command.site(), command.chair()), command.from());
        return rearrangement.record(actor, Kept.Kind.MOVE, List.of(step));
    }

    /// The same for a command that does not say what it saw.
    Moved move(Actor actor, MoveBooking command) {
        var row = life.hold(life.find(command.booking().value()));
        var step = moved(actor, row, BookingMover.in(row, row.atSite(), command.chair()), command.from());
        return new Moved.Done(rearrangement.record(actor, Kept.Kind.MOVE, List.of(step)).bookings().getFirst());
    }

    Rearranged swap(Actor actor, Booking one, Booking other) {
        var stale = stale(List.of(one, other));
        if (stale.isPresent()) return stale.get();
        if (one.id().equals(other.id())) return refused("scheduling.swap-itself");
        if (!one.site().equals(other.site())) return refused("scheduling.swap-other-site");
        var first = row(one);
        var second = row(other);
        occupancy.free(first.claims());
        occupancy.free(second.claims());
        var there = take(mover.find(actor, first, other.place(), other.place().slot().from(), Gates.ALL));
        var here = take(mover.find(actor, second, one.place(), one.place().slot().from(), Gates.ALL));
        return rearrangement.record(actor, Kept.Kind.SWAP, List.of(new Step(first, there), new Step(second, here)));
    }

    Rearranged callOff(Actor actor, Booking seen, String reason) {
        var stale = stale(List.of(seen));
        if (stale.isPresent()) return stale.get();
        if (reason.isBlank()) return refused("scheduling.cancel-needs-reason");
        var row = row(seen);
        if (row.state() != BookingState.BOOKED) return refused("scheduling.cancel-too-late");
        return rearrangement.apply(actor, Kept.Kind.CANCEL, List.of(new Step(row, row.givenUp(BookingState.CANCELLED, reason.strip()))));
    }

    Rearranged noShow(Actor actor, Booking seen) {
        var stale = stale(List.of(seen));
        if (stale.isPresent()) return stale.get();
        var row = row(seen);
        if (row.state() != BookingState.BOOKED) return refused("scheduling.cancel-too-late");
        if (clock.instant().isBefore(row.slotFrom())) return refused("scheduling.not-due-yet");
        return rearrangement.apply(actor, Kept.Kind.NO_SHOW, List.of(new Step(row, row.givenUp(BookingState.NO_SHOW, null))));
    }

    Rearranged late(Actor actor, Booking seen, Instant arrives) {
        var stale = stale(List.of(seen));
        if (stale.isPresent()) return stale.get();
        var row = row(seen);
        var from = Cells.nextMark(arrives);
        if (row.state() != BookingState.BOOKED) return refused("scheduling.cancel-too-late");
        if (!from.isAfter(row.slotFrom())) return refused("scheduling.not-late");
        try {
            var shifted = shifted(actor, row, from);
            return rearrangement.record(actor, Kept.Kind.LATE, List.of(shifted));
        } catch (MoveRefused stays) {
            throw nextInChair(row, from).orElse(stays);
        }
    }

    /// All moves of a repair, exactly as proposed.
    Rearranged all(Actor actor, List<Repair.Move> moves) {
        return all(actor, moves, Gates.HARD);
    }

    /// As [#all], to any day, so all gates have to be green as when booking.
    Rearranged allCleared(Actor actor, List<Repair.Move> moves) {
        return all(actor, moves, Gates.ALL);
    }

    private Rearranged all(Actor actor, List<Repair.Move> moves, Gates gates) {
        var stale = stale(moves.stream().map(Repair.Move::booking).toList());
        if (stale.isPresent()) return stale.get();
        var rows = moves.stream().map(move -> row(move.booking())).toList();
        rows.forEach(row -> occupancy.free(row.claims()));
        var steps = new ArrayList<Step>();
        for (var i = 0; i < rows.size(); i++) {
            var to = moves.get(i).to();
            var after = take(mover.find(actor, rows.get(i), to, to.slot().from(), gates));
            if (!after.toBooking().place().equals(to)) throw new MoveRefused(Sentence.of("scheduling.place-lost"), Optional.empty());
            steps.add(new Step(rows.get(i), after));
        }
        return rearrangement.record(actor, Kept.Kind.REPAIR, steps);
    }

    private Step moved(Actor actor, BookingRow row, Place wanted, Instant from) {
        occupancy.free(row.claims());
        return new Step(row, take(mover.find(actor, row, wanted, from, Gates.ALL)));
    }

    private Step shifted(Actor actor, BookingRow row, Instant from) {
        occupancy.free(row.claims());
        return new Step(row, take(mover.find(actor, row, row.toBooking().place(), from, Gates.HARD)));
    }

    private BookingRow take(BookingRow after) {
        occupancy.take(after.claims()).ifPresent(claim -> {
            throw new PlaceLost(claim);
        });
        return after;
    }

    private Optional<MoveRefused> nextInChair(BookingRow row, Instant from) {
        var held = row.toBooking().place().slot().length();
        return bookings.startingAt(row.site(), from, from.plus(held)).stream()
                .filter(other -> other.isHeld() && other.chair() == row.chair() && other.key() != row.key())
                .findFirst()
                .map(mover::inTheWay);
    }

    private BookingRow row(Booking seen) {
        return life.hold(life.find(seen.id().value()));
    }

    // where it is and what became of it: a flag or a note is nobody's reason to decide anew
    private Optional<Rearranged> stale(List<Booking> seen) {
        var differences = seen.stream()
                .map(each -> new Difference(each, life.find(each.id().value()).toBooking()))
                .filter(each -> !each.seen().place().equals(each.now().place()) || each.seen().state() != each.now().state())
                .toList();
        return differences.isEmpty() ? Optional.empty() : Optional.of(new Rearranged.Stale(differences));
    }

    private static Rearranged refused(String key) {
        return new Rearranged.Refused(Sentence.of(key), Optional.empty());
    }
}
