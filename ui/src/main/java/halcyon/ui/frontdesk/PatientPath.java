package halcyon.ui.frontdesk;

import halcyon.consent.ConsentAccess;
import halcyon.consent.Consents;
import halcyon.consent.SignedConsent;
import halcyon.contact.Contact;
import halcyon.contact.ContactAccess;
import halcyon.contact.LinkLine;
import halcyon.contact.Purpose;
import halcyon.directory.Directory;
import halcyon.directory.Patient;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.Scheduling;
import halcyon.scheduling.SchedulingAccess;
import halcyon.shared.Actor;
import halcyon.ui.parts.State;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/// Reads from what the modules tell this person where a patient stands. Decides nothing: the gates do.
@Singleton
class PatientPath {
    private static final Set<BookingState> AHEAD = Set.of(BookingState.BOOKED, BookingState.ARRIVED, BookingState.DOSED, BookingState.RECOVERING);

    private final Directory directory;
    private final Contact contact;
    private final Consents consents;
    private final Scheduling scheduling;
    private final Clock clock;

    PatientPath(Directory directory, Contact contact, Consents consents, Scheduling scheduling, Clock clock) {
        this.directory = directory;
        this.contact = contact;
        this.consents = consents;
        this.scheduling = scheduling;
        this.clock = clock;
    }

    NextStep next(Actor actor, Patient patient) {
        if (patient.eligible().isEmpty()) return NextStep.of(State.WAITING, "screen", NextStep.Action.SCREEN);
        if (!patient.eligible().get()) return NextStep.of(State.STOP, "stopped", NextStep.Action.SCREEN);
        var bookings = ahead(actor, patient);
        if (bookings.isEmpty()) return beforeBooking(actor, patient);
        var first = bookings.getFirst();
        if (first.state() != BookingState.BOOKED) return NextStep.of(State.DOSED, "session", NextStep.Action.SESSION);
        if (!holdsConsent(actor, patient))
            return NextStep.of(State.WAITING, isOut(actor, patient, Purpose.CONSENT) ? "consent-out" : "consent", NextStep.Action.CONSENT);
        if (isToday(actor, first, patient)) return NextStep.of(State.READY, "check-in", NextStep.Action.CHECK_IN);
        return NextStep.waits(State.READY, "ready");
    }

    private NextStep beforeBooking(Actor actor, Patient patient) {
        var baseline = links(actor, patient).stream().filter(link -> link.purpose() == Purpose.BASELINE).findFirst();
        if (baseline.isEmpty()) return NextStep.of(State.WAITING, "baseline", NextStep.Action.BASELINE);
        if (baseline.get().isLive()) return NextStep.of(State.WAITING, "baseline-out", NextStep.Action.BASELINE);
        if (baseline.get().doneAt().isEmpty()) return NextStep.of(State.WATCH, "baseline-lost", NextStep.Action.BASELINE);
        return NextStep.of(State.READY, "book", NextStep.Action.BOOK);
    }

    /// Visits still to come or under way, soonest first.
    List<Booking> ahead(Actor actor, Patient patient) {
        if (!SchedulingAccess.TABLE.allows(actor, "bookingsOf")) return List.of();
        return scheduling.bookingsOf(actor, patient.id()).stream()
                .filter(booking -> AHEAD.contains(booking.state()))
                .toList();
    }

    boolean holdsConsent(Actor actor, Patient patient) {
        return ConsentAccess.TABLE.allows(actor, "consentsOf")
                && consents.consentsOf(actor, patient.id()).stream().anyMatch(SignedConsent::holds);
    }

    private boolean isOut(Actor actor, Patient patient, Purpose purpose) {
        return links(actor, patient).stream().anyMatch(link -> link.purpose() == purpose && link.isLive());
    }

    private List<LinkLine> links(Actor actor, Patient patient) {
        return ContactAccess.TABLE.allows(actor, "links") ? contact.links(actor, patient.id()) : List.of();
    }

    private boolean isToday(Actor actor, Booking booking, Patient patient) {
        var zone = directory.site(actor, patient.site()).zone();
        return LocalDate.ofInstant(booking.place().slot().from(), zone).equals(LocalDate.now(clock.withZone(zone)));
    }
}
