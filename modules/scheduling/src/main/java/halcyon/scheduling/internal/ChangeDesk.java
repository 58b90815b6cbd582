package halcyon.scheduling.internal;

import static halcyon.scheduling.SchedulingAccess.TABLE;

import halcyon.scheduling.Booking;
import halcyon.scheduling.ChangeId;
import halcyon.scheduling.Changes;
import halcyon.scheduling.Rearranged;
import halcyon.scheduling.Repair;
import halcyon.scheduling.Reschedule;
import halcyon.scheduling.Undone;
import halcyon.scheduling.internal.occupancy.PlaceLost;
import halcyon.scheduling.internal.occupancy.Retry;
import halcyon.shared.Actor;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;

/// Lets each change through by the access table and the site it is at; tries again what a race turned away.
@Singleton
class ChangeDesk implements Changes {
    private final BookingLife life;
    private final Rebooking rebooking;
    private final DayRepair repairs;
    private final Undoing undoing;

    ChangeDesk(BookingLife life, Rebooking rebooking, DayRepair repairs, Undoing undoing) {
        this.life = life;
        this.rebooking = rebooking;
        this.repairs = repairs;
        this.undoing = undoing;
    }

    @Override
    public Rearranged reschedule(Actor actor, Reschedule command) {
        TABLE.require(actor, "reschedule");
        permitted(actor, "reschedule", command.seen());
        TABLE.require(actor, "reschedule", command.site());
        return attempt(() -> rebooking.reschedule(actor, command));
    }

    @Override
    public Rearranged swap(Actor actor, Booking one, Booking other) {
        TABLE.require(actor, "swap");
        permitted(actor, "swap", one);
        permitted(actor, "swap", other);
        return attempt(() -> rebooking.swap(actor, one, other));
    }

    @Override
    public Rearranged callOff(Actor actor, Booking seen, String reason) {
        TABLE.require(actor, "callOff");
        permitted(actor, "callOff", seen);
        return attempt(() -> rebooking.callOff(actor, seen, reason));
    }

    @Override
    public Rearranged noShow(Actor actor, Booking seen) {
        TABLE.require(actor, "noShow");
        permitted(actor, "noShow", seen);
        return attempt(() -> rebooking.noShow(actor, seen));
    }

    @Override
    public Rearranged arriveLate(Actor actor, Booking seen, Instant arrives) {
        TABLE.require(actor, "arriveLate");
        permitted(actor, "arriveLate", seen);
        return attempt(() -> rebooking.late(actor, seen, arrives));
    }

    @Override
    public Repair proposeRepair(Actor actor, SiteId site, LocalDate date) {
        TABLE.require(actor, "proposeRepair");
        TABLE.require(actor, "proposeRepair", site);
        return repairs.propose(actor, site, date);
    }

    @Override
    public Rearranged acceptRepair(Actor actor, Repair repair) {
        TABLE.require(actor, "acceptRepair");
        for (var move : repair.moves()) {
            permitted(actor, "acceptRepair", move.booking());
            TABLE.require(actor, "acceptRepair", move.to().site());
        }
        return attempt(() -> rebooking.all(actor, repair.moves()));
    }

    @Override
    public Undone undo(Actor actor, ChangeId change) {
        TABLE.require(actor, "undo");
        undoing.sites(change).forEach(site -> TABLE.require(actor, "undo", site));
        try {
            return Retry.ofTransaction(() -> undoing.undo(actor, change));
        } catch (PlaceLost lost) {
            return new Undone.Refused(Sentence.of("scheduling.restore-taken"));
        }
    }

    private static Rearranged attempt(Supplier<Rearranged> change) {
        try {
            return Retry.ofTransaction(change);
        } catch (MoveRefused stays) {
            return new Rearranged.Refused(stays.reason(), stays.next());
        } catch (PlaceLost lost) {
            return new Rearranged.Refused(Sentence.of("scheduling.place-lost"), Optional.empty());
        }
    }

    private void permitted(Actor actor, String verb, Booking seen) {
        TABLE.require(actor, verb, life.find(seen.id().value()).atSite());
    }
}
