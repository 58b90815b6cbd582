package halcyon.scheduling.internal;

import halcyon.contact.Contact;
import halcyon.contact.Notice;
import halcyon.contact.PlanNotice;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.ChangeId;
import halcyon.scheduling.internal.Rearrangement.Step;
import halcyon.scheduling.internal.waiting.FreedPlaces;
import halcyon.shared.Actor;
import halcyon.shared.PatientId;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/// What follows from a change once it can no longer be taken back: patients are told, freed places are offered, and what was
/// to be done about the bookings is looked at again. Planned with the change and withdrawn with it.
@Singleton
@Transactional(Transactional.TxType.MANDATORY)
class Aftermath {
    private static final Actor US = Actor.system("scheduling");

    private final Contact contact;
    private final FreedPlaces freed;
    private final SiteCalendars calendars;
    private final WorkFlags flags;
    private final Clock clock;

    Aftermath(Contact contact, FreedPlaces freed, SiteCalendars calendars, WorkFlags flags, Clock clock) {
        this.contact = contact;
        this.freed = freed;
        this.calendars = calendars;
        this.flags = flags;
        this.clock = clock;
    }

    void of(ChangeId change, Instant undoUntil, List<Step> steps) {
        plan(change, undoUntil, steps);
        for (var step : steps) if (givesUpItsPlace(step)) offer(change.value(), step.before(), held(step.before()), undoUntil);
        steps.forEach(step -> lookAgain(step.after()));
    }

    /// Left before its time: there is nothing to take back, so the rest is offered at once.
    void leftEarly(BookingRow row, TimeSlot rest) {
        offer(0, row, rest, clock.instant());
    }

    private void offer(long change, BookingRow row, TimeSlot place, Instant from) {
        freed.plan(change, row.atSite(), row.chair(), place, from);
    }

    void takeBack(ChangeId change, List<Step> steps) {
        for (var patient : steps.stream().map(step -> step.after().patient()).distinct().toList())
            contact.withdraw(US, PatientId.of(patient), thing(change));
        freed.withdraw(change.value());
        steps.forEach(step -> lookAgain(step.after()));
    }

    private void plan(ChangeId change, Instant at, List<Step> steps) {
        var byPatient = steps.stream().collect(Collectors.groupingBy(step -> step.after().patient()));
        byPatient.forEach((patient, own) -> {
            var visits = own.stream().flatMap(step -> told(step).stream()).toList();
            var last = own.stream().map(step -> step.after().slotFrom()).max(Instant::compareTo).orElse(at);
            if (visits.isEmpty() || !at.isBefore(last)) return;
            contact.plan(US, new PlanNotice(PatientId.of(patient), thing(change), "changed", at, last, Notice.changed(visits)));
        });
    }

    // another observer in the same chair is no news to a patient, and who stayed away needs no message that she did
    private static Optional<Notice.Visit> told(Step step) {
        var before = step.before();
        var after = step.after();
        if (after.state() == BookingState.CANCELLED) return Optional.of(Notice.Visit.cancelled(after.atSite(), after.slotFrom()));
        if (after.state() != BookingState.BOOKED) return Optional.empty();
        if (before.state() != BookingState.BOOKED) return Optional.of(Notice.Visit.of(after.atSite(), after.slotFrom()));
        if (before.slotFrom().equals(after.slotFrom()) && before.site().equals(after.site())) return Optional.empty();
        return Optional.of(Notice.Visit.moved(after.atSite(), after.slotFrom(), before.slotFrom()));
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

    private static String thing(ChangeId change) {
        return "change:" + change;
    }
}
