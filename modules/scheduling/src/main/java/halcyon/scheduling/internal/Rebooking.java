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
import java.util.function.Function;
import java.util.stream.IntStream;

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
        return asSeen(List.of(command.seen()), rows -> {
            var row = life.hold(rows.getFirst());
            var step = moved(actor, row, BookingMover.in(row, command.site(), command.chair()), command.from());
            return rearrangement.record(actor, Kept.Kind.MOVE, List.of(step));
        });
    }

    /// The same for a command that does not say what it saw.
    Moved move(Actor actor, MoveBooking command) {
        var row = life.hold(life.find(command.booking().value()));
        var step = moved(actor, row, BookingMover.in(row, row.atSite(), command.chair()), command.from());
        return new Moved.Done(rearrangement.record(actor, Kept.Kind.MOVE, List.of(step)).bookings().getFirst());
    }

    Rearranged swap(Actor actor, Booking one, Booking other) {
        if (one.id().equals(other.id())) return refused("scheduling.swap-itself");
        return asSeen(List.of(one, other), rows -> {
            if (!one.site().equals(other.site())) return refused("scheduling.swap-other-site");
            var held = rows.stream().map(life::hold).toList();
            held.forEach(row -> occupancy.free(row.claims()));
            var there = take(mover.find(actor, held.getFirst(), other.place(), other.place().slot().from(), Gates.ALL));
            var here = take(mover.find(actor, held.getLast(), one.place(), one.place().slot().from(), Gates.ALL));
            return rearrangement.record(
                    actor, Kept.Kind.SWAP, List.of(new Step(held.getFirst(), there), new Step(held.getLast(), here)));
        });
    }

    Rearranged callOff(Actor actor, Booking seen, String reason) {
        return asSeen(List.of(seen), rows -> {
            var row = rows.getFirst();
            if (reason.isBlank()) return refused("scheduling.cancel-needs-reason");
            if (row.state() != BookingState.BOOKED) return refused("scheduling.cancel-too-late");
            return givenUp(actor, Kept.Kind.CANCEL, row, row.givenUp(BookingState.CANCELLED, reason.strip()));
        });
    }

    Rearranged noShow(Actor actor, Booking seen) {
        return asSeen(List.of(seen), rows -> {
            var row = rows.getFirst();
            if (row.state() != BookingState.BOOKED) return refused("scheduling.cancel-too-late");
            if (clock.instant().isBefore(row.slotFrom())) return refused("scheduling.not-due-yet");
            return givenUp(actor, Kept.Kind.NO_SHOW, row, row.givenUp(BookingState.NO_SHOW, null));
        });
    }

    Rearranged late(Actor actor, Booking seen, Instant arrives) {
        return asSeen(List.of(seen), rows -> {
            var row = rows.getFirst();
            var from = Cells.nextMark(arrives);
            if (row.state() != BookingState.BOOKED) return refused("scheduling.cancel-too-late");
            if (!from.isAfter(row.slotFrom())) return refused("scheduling.not-late");
            return shifted(actor, life.hold(row), from);
        });
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
        return asSeen(moves.stream().map(Repair.Move::booking).toList(), rows -> {
            var held = rows.stream().map(life::hold).toList();
            held.forEach(row -> occupancy.free(row.claims()));
            var steps = new ArrayList<Step>();
            for (var i = 0; i < held.size(); i++) steps.add(exactly(actor, held.get(i), moves.get(i).to(), gates));
            return rearrangement.record(actor, Kept.Kind.REPAIR, steps);
        });
    }

    // what is held afterwards is the very version that was compared
    private Rearranged asSeen(List<Booking> seen, Function<List<BookingRow>, Rearranged> change) {
        var rows = seen.stream().map(each -> life.find(each.id().value())).toList();
        var differences = IntStream.range(0, rows.size())
                .mapToObj(i -> new Difference(seen.get(i), rows.get(i).toBooking()))
                .filter(Rebooking::isOther)
                .toList();
        return differences.isEmpty() ? change.apply(rows) : new Rearranged.Stale(differences);
    }

    // where it is and what became of it: a flag or a note is nobody's reason to decide anew
    private static boolean isOther(Difference each) {
        return !each.seen().place().equals(each.now().place()) || each.seen().state() != each.now().state();
    }

    private Rearranged givenUp(Actor actor, Kept.Kind kind, BookingRow row, BookingRow after) {
        return rearrangement.apply(actor, kind, List.of(new Step(life.hold(row), after)));
    }

    private Step exactly(Actor actor, BookingRow row, Place to, Gates gates) {
        var after = take(mover.find(actor, row, to, to.slot().from(), gates));
        if (!after.toBooking().place().equals(to)) throw new MoveRefused(Sentence.of("scheduling.place-lost"), Optional.empty());
        return new Step(row, after);
    }

    private Step moved(Actor actor, BookingRow row, Place wanted, Instant from) {
        occupancy.free(row.claims());
        return new Step(row, take(mover.find(actor, row, wanted, from, Gates.ALL)));
    }

    private Rearranged shifted(Actor actor, BookingRow row, Instant from) {
        occupancy.free(row.claims());
        try {
            var after = take(mover.find(actor, row, row.toBooking().place(), from, Gates.HARD));
            return rearrangement.record(actor, Kept.Kind.LATE, List.of(new Step(row, after)));
        } catch (MoveRefused stays) {
            throw nextInChair(row, from).orElse(stays);
        }
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

    private static Rearranged refused(String key) {
        return new Rearranged.Refused(Sentence.of(key), Optional.empty());
    }
}
