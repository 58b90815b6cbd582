package halcyon.scheduling;

import halcyon.shared.Actor;
import halcyon.shared.SiteId;
import java.time.Instant;
import java.time.LocalDate;

/// Changes of what is booked. Each command carries the bookings as they were seen: when one is not like that any more, nothing
/// is done and both versions are answered. Each act can be taken back for some seconds; patients are told after that.
public interface Changes {
    /// Another chair or time, under the same rules and gates as booking it.
    Rearranged reschedule(Actor actor, Reschedule command);

    /// Two visits of a site take each other's places, in one act; each must fit there by its own rules.
    Rearranged swap(Actor actor, Booking one, Booking other);

    /// Frees the place of a visit that has not begun.
    Rearranged callOff(Actor actor, Booking seen, String reason);

    /// The patient did not come; only after the visit should have begun.
    Rearranged noShow(Actor actor, Booking seen);

    /// The patient comes later than planned: the whole visit is shifted if it fits, otherwise what stands in the way.
    Rearranged arriveLate(Actor actor, Booking seen, Instant arrives);

    /// How a day with visits that do not stand (someone is sick, a chair is broken) could be made whole.
    Repair proposeRepair(Actor actor, SiteId site, LocalDate date);

    /// Makes all moves of a proposal, or none.
    Rearranged acceptRepair(Actor actor, Repair repair);

    Undone undo(Actor actor, ChangeId change);
}
