package halcyon.treatment.internal;

import static halcyon.treatment.internal.SessionFile.TREATMENT;

import halcyon.clearance.Checkpoint;
import halcyon.directory.Directory;
import halcyon.directory.Resource;
import halcyon.protocol.Protocols;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.Sentence;
import halcyon.shared.SiteId;
import halcyon.treatment.CheckIn;
import halcyon.treatment.CheckedIn;
import halcyon.treatment.SessionOpened;
import halcyon.treatment.SessionState;
import halcyon.treatment.TreatmentAccess;
import halcyon.treatment.internal.dose.NextOrderRow;
import halcyon.treatment.internal.dose.OrderRow;
import halcyon.treatment.internal.medicine.MedicineDesk;
import halcyon.treatment.internal.rule.LastTime;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Opens the session of a booking. A red gate does not undo the arrival: the person is here, the cure can begin.
@Singleton
class CheckInDesk {
    private final SessionRows sessions;
    private final SessionFile file;
    private final SessionSubject subject;
    private final Scheduling scheduling;
    private final Directory directory;
    private final Protocols protocols;
    private final MedicineDesk medicines;
    private final Settings settings;
    private final NextOrderRow.Rows ahead;
    private final OrderRow.Rows orders;
    private final Events events;

    CheckInDesk(
            SessionRows sessions,
            SessionFile file,
            SessionSubject subject,
            Scheduling scheduling,
            Directory directory,
            Protocols protocols,
            MedicineDesk medicines,
            Settings settings,
            NextOrderRow.Rows ahead,
            OrderRow.Rows orders,
            Events events) {
        this.sessions = sessions;
        this.file = file;
        this.subject = subject;
        this.scheduling = scheduling;
        this.directory = directory;
        this.protocols = protocols;
        this.medicines = medicines;
        this.settings = settings;
        this.ahead = ahead;
        this.orders = orders;
        this.events = events;
    }

    CheckedIn checkIn(Actor actor, CheckIn command) {
        var booking = scheduling.booking(actor, command.booking());
        TreatmentAccess.TABLE.require(actor, "checkIn", booking.site());
        var refusal = refusal(booking, command);
        if (refusal.isPresent()) return new CheckedIn.Refused(refusal.get());
        var known = sessions.ofBooking(booking.id().value());
        if (known.isEmpty()) return asked(actor, opened(actor, booking, command));
        if (known.get().state() != SessionState.PREPARING)
            return new CheckedIn.Refused(Sentence.of("treatment.already-under-way"));
        return asked(actor, answeredAgain(actor, known.get(), command));
    }

    private Optional<Sentence> refusal(Booking booking, CheckIn command) {
        if (!command.nameConfirmed() || !command.birthDateConfirmed())
            return Optional.of(Sentence.of("treatment.identity-not-proved"));
        for (var said : List.of(command.lastFood(), command.lastDrink()))
            if (said.isPresent() && lastTime(booking.site(), said) == null)
                return Optional.of(Sentence.of("treatment.meal-ahead", said.get()));
        return switch (booking.state()) {
            case CANCELLED, NO_SHOW, LEFT -> Optional.of(Sentence.of("treatment.booking-over"));
            case BOOKED, ARRIVED, DOSED, RECOVERING -> notToday(booking);
        };
    }

    private @Nullable Instant lastTime(SiteId site, Optional<LocalTime> said) {
        var now = file.now();
        var zone = directory.site(TREATMENT, site).zone();
        return said.flatMap(time -> LastTime.of(time, now.atZone(zone), settings.minutes("fasting.slip-minutes", now))).orElse(null);
    }

    private Optional<Sentence> notToday(Booking booking) {
        var day = file.dayAt(booking.site(), booking.place().slot().from());
        if (day.equals(file.dayAt(booking.site(), file.now()))) return Optional.empty();
        return Optional.of(Sentence.of("treatment.not-today", day));
    }

    private SessionRow opened(Actor actor, Booking booking, CheckIn command) {
        var row = sessions.save(row(actor, booking, command));
        medicines.keep(actor, row, command.medicines());
        file.note(actor, row, "arrived", "");
        ahead.newest(row.bookingId()).ifPresent(order -> take(row, order));
        if (booking.state() == BookingState.BOOKED) scheduling.progress(actor, booking.id(), BookingState.ARRIVED);
        events.publish(actor, new SessionOpened(row.number(), row.bookingId(), row.patient(), row.site()));
        return row;
    }

    private void take(SessionRow row, NextOrderRow order) {
        orders.save(order.of(row.number()));
        var said = new DoseBounds(file.protocol(row), row.courseNumber()).said(order.amount(), order.reason());
        file.note(order.orderedBy(), row, "ordered", said, file.now());
    }

    private SessionRow answeredAgain(Actor actor, SessionRow row, CheckIn command) {
        SessionFile.changed(
                sessions.answer(
                        row.number(),
                        row.version(),
                        command.rideName().strip(),
                        command.ridePhone().strip(),
                        lastTime(row.site(), command.lastFood()),
                        lastTime(row.site(), command.lastDrink()),
                        command.pregnancy()),
                row);
        medicines.keep(actor, row, command.medicines());
        return sessions.findById(row.number()).orElseThrow();
    }

    private CheckedIn asked(Actor actor, SessionRow row) {
        var clearance = subject.ask(actor, Checkpoint.CHECK_IN, row);
        if (clearance.mayProceed()) return new CheckedIn.Done(row.session(), clearance);
        return new CheckedIn.NotCleared(row.session(), clearance);
    }

    private SessionRow row(Actor actor, Booking booking, CheckIn command) {
        var protocol = protocols.version(TREATMENT, booking.protocolVersion());
        var place = booking.place();
        var answers = place.prescriber().orElse(place.observer());
        return new SessionRow(
                null,
                booking.id().value(),
                booking.patient().value(),
                booking.site().value(),
                SessionState.PREPARING,
                booking.number(),
                booking.of(),
                protocol.route(),
                protocol.drug(),
                protocol.code(),
                protocol.id(),
                place.slot().from(),
                place.slot().to(),
                chair(booking),
                place.observer().value(),
                directory.staffMember(TREATMENT, place.observer()).name(),
                answers.value(),
                directory.staffMember(TREATMENT, answers).name(),
                command.rideName().strip(),
                command.ridePhone().strip(),
                lastTime(booking.site(), command.lastFood()),
                lastTime(booking.site(), command.lastDrink()),
                command.pregnancy(),
                file.now(),
                actor.name(),
                null,
                null,
                null,
                0);
    }

    private String chair(Booking booking) {
        return directory.resources(TREATMENT, booking.site()).stream()
                .filter(resource -> resource.id().equals(booking.place().chair()))
                .map(Resource::label)
                .findFirst()
                .orElse("");
    }
}
