package halcyon.scheduling.internal;

import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingChanged;
import halcyon.scheduling.BookingMoved;
import halcyon.scheduling.ChangeId;
import halcyon.scheduling.Rearranged;
import halcyon.scheduling.internal.change.Kept;
import halcyon.scheduling.internal.occupancy.Claim;
import halcyon.scheduling.internal.occupancy.Contended;
import halcyon.scheduling.internal.occupancy.Occupancy;
import halcyon.scheduling.internal.occupancy.PlaceLost;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Json;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;

/// Takes bookings from one state and place to another, all of them in one act: places are given up and taken, rows written over
/// the version that was read, the act kept so that it can be taken back, and what follows from it planned.
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
class Rearrangement {
    private final Bookings bookings;
    private final Occupancy occupancy;
    private final Aftermath aftermath;
    private final Kept kept;
    private final Rules rules;
    private final Events events;
    private final Json json;
    private final Clock clock;

    Rearrangement(
            Bookings bookings,
            Occupancy occupancy,
            Aftermath aftermath,
            Kept kept,
            Rules rules,
            Events events,
            Json json,
            Clock clock) {
        this.bookings = bookings;
        this.occupancy = occupancy;
        this.aftermath = aftermath;
        this.kept = kept;
        this.rules = rules;
        this.events = events;
        this.json = json;
        this.clock = clock;
    }

    /// One booking's part of the act.
    record Step(BookingRow before, BookingRow after) {}

    /// Gives up the places of before and takes those of after; throws [PlaceLost] when one is not to be had.
    Rearranged.Done apply(Actor actor, Kept.Kind kind, List<Step> steps) {
        trade(steps);
        return record(actor, kind, steps);
    }

    /// As [#apply], where the places have been given up and taken already.
    Rearranged.Done record(Actor actor, Kept.Kind kind, List<Step> steps) {
        var now = clock.instant();
        var until = now.plusSeconds(rules.number("undo-seconds", LocalDate.ofInstant(now, ZoneOffset.UTC)));
        var parts = steps.stream().map(step -> write(actor, step)).toList();
        var change = new ChangeId(kept.keep(kind, actor.subject(), now, until, parts));
        aftermath.of(change, until, steps);
        return new Rearranged.Done(change, steps.stream().map(step -> step.after().toBooking()).toList(), until);
    }

    /// Back to what was, without leaving an act to take back.
    List<Booking> reverse(Actor actor, ChangeId change, List<Step> steps) {
        trade(steps);
        steps.forEach(step -> write(actor, step));
        aftermath.takeBack(change, steps);
        return steps.stream().map(step -> step.after().toBooking()).toList();
    }

    private void trade(List<Step> steps) {
        occupancy.free(claims(steps, Step::before));
        occupancy.take(claims(steps, Step::after)).ifPresent(claim -> {
            throw new PlaceLost(claim);
        });
    }

    private Kept.Step write(Actor actor, Step step) {
        var before = step.before();
        if (bookings.put(step.after(), before.version()) != 1) throw new Contended();
        tell(actor, before, step.after());
        var now = bookings.findById(before.key()).orElseThrow();
        return new Kept.Step(before.key(), json.write(before), json.write(now), now.version());
    }

    private void tell(Actor actor, BookingRow before, BookingRow after) {
        var booking = after.toBooking();
        if (before.state() != after.state()) {
            var reason = after.reason() == null ? "" : after.reason();
            events.publish(actor, new BookingChanged(after.key(), booking.patient(), booking.site(), after.state(), reason));
        }
        if (!before.toBooking().place().equals(booking.place()))
            events.publish(
                    actor, new BookingMoved(after.key(), booking.patient(), booking.site(), before.slotFrom(), after.slotFrom()));
    }

    private static List<Claim> claims(List<Step> steps, Function<Step, BookingRow> side) {
        return steps.stream().flatMap(step -> side.apply(step).claims().stream()).toList();
    }
}
