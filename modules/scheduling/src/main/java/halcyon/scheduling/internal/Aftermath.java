package halcyon.scheduling.internal;

import halcyon.scheduling.BookingState;
import halcyon.scheduling.ChangeId;
import halcyon.scheduling.internal.Rearrangement.Step;
import halcyon.scheduling.internal.waiting.FreedPlaces;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;

/// What follows from a change of bookings: the place given up is offered once the change can no longer be taken back, and what
/// was to be done about the bookings is looked at again. (Patients are told by who hears the events, after the same time.)
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
class Aftermath {
    private final FreedPlaces freed;
    private final SiteCalendars calendars;
    private final WorkFlags flags;
    private final Clock clock;

    Aftermath(FreedPlaces freed, SiteCalendars calendars, WorkFlags flags, Clock clock) {
        this.freed = freed;
        this.calendars = calendars;
        this.flags = flags;
        this.clock = clock;
    }

    void of(ChangeId change, Instant undoUntil, List<Step> steps) {
        for (var step : steps) if (givesUpItsPlace(step)) offer(change.value(), step.before(), held(step.before()), undoUntil);
        steps.forEach(step -> lookAgain(step.after()));
    }

    /// Left before its time: there is nothing to take back, so the rest is offered at once.
    void leftEarly(BookingRow row, TimeSlot rest) {
        offer(0, row, rest, clock.instant());
    }

    void takeBack(ChangeId change, List<Step> steps) {
        freed.withdraw(change.value());
        steps.forEach(step -> lookAgain(step.after()));
    }

    private void offer(long change, BookingRow row, TimeSlot place, Instant from) {
        freed.plan(change, row.atSite(), row.chair(), place, from);
    }

    private static boolean givesUpItsPlace(Step step) {
        var before = step.before();
        var after = step.after();
        return before.isHeld() && (!after.isHeld() || !before.slotFrom().equals(after.slotFrom()) || before.chair() != after.chair());
    }

    private static TimeSlot held(BookingRow row) {
        return row.toBooking().place().slot();
    }

    private void lookAgain(BookingRow row) {
        if (row.state() != BookingState.BOOKED) return;
        flags.afterCalendar(row, calendars.of(row.atSite(), held(row)).trouble(row));
    }
}
