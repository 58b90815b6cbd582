package halcyon.scheduling.internal;

import halcyon.directory.Directory;
import halcyon.protocol.Protocols;
import halcyon.scheduling.BookingChanged;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.Cancelled;
import halcyon.scheduling.Restored;
import halcyon.scheduling.internal.Rearrangement.Step;
import halcyon.scheduling.internal.change.Kept;
import halcyon.scheduling.internal.occupancy.Cells;
import halcyon.scheduling.internal.occupancy.Contended;
import halcyon.scheduling.internal.occupancy.Occupancy;
import halcyon.scheduling.internal.search.OpenHours;
import halcyon.shared.Actor;
import halcyon.shared.Events;
import halcyon.shared.PatientId;
import halcyon.shared.Sentence;
import halcyon.shared.TimeSlot;
import halcyon.shared.Unknown;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/// What happens to a booking after it was made; each step frees what is no longer needed in the same transaction.
@Singleton
@Transactional
class BookingLife {
    private static final Actor US = Actor.system("scheduling");

    private final Bookings bookings;
    private final Occupancy occupancy;
    private final Protocols protocols;
    private final Directory directory;
    private final GroundSurvey survey;
    private final Rearrangement rearrangement;
    private final Aftermath aftermath;
    private final Events events;
    private final Clock clock;

    BookingLife(
            Bookings bookings,
            Occupancy occupancy,
            Protocols protocols,
            Directory directory,
            GroundSurvey survey,
            Rearrangement rearrangement,
            Aftermath aftermath,
            Events events,
            Clock clock) {
        this.bookings = bookings;
        this.occupancy = occupancy;
        this.protocols = protocols;
        this.directory = directory;
        this.survey = survey;
        this.rearrangement = rearrangement;
        this.aftermath = aftermath;
        this.events = events;
        this.clock = clock;
    }

    BookingRow find(long booking) {
        return bookings.findById(booking).orElseThrow(() -> new Unknown("booking " + booking));
    }

    /// The same row, held before its place is given up: two changes of one booking come one after the other.
    BookingRow hold(BookingRow row) {
        if (bookings.hold(row.key(), row.version()) != 1) throw new Contended();
        return find(row.key());
    }

    void progress(Actor actor, long booking, BookingState state) {
        var row = find(booking);
        if (row.state() == state) return;
        if (!mayFollow(row.state(), state))
            throw new IllegalStateException("booking " + booking + " is " + row.state() + " and cannot become " + state);
        switch (state) {
            case LEFT -> left(actor, hold(row));
            case NO_SHOW -> rearrange(actor, Kept.Kind.NO_SHOW, row, row.givenUp(state, null));
            case BOOKED, ARRIVED, DOSED, RECOVERING, CANCELLED ->
                move(actor, row, state, row.watchedUntil(), row.heldUntil(), "");
        }
    }

    Cancelled cancel(Actor actor, long booking, String reason) {
        var row = find(booking);
        if (row.state() == BookingState.CANCELLED) return new Cancelled.Done();
        if (row.state() != BookingState.BOOKED) return new Cancelled.Refused(Sentence.of("scheduling.cancel-too-late"));
        if (reason.isBlank()) return new Cancelled.Refused(Sentence.of("scheduling.cancel-needs-reason"));
        rearrange(actor, Kept.Kind.CANCEL, row, row.givenUp(BookingState.CANCELLED, reason.strip()));
        return new Cancelled.Done();
    }

    /// Throws [halcyon.scheduling.internal.occupancy.PlaceLost] when the place has gone.
    Restored restore(Actor actor, long booking) {
        var row = find(booking);
        if (row.state() == BookingState.BOOKED) return new Restored.Done();
        if (row.state() != BookingState.CANCELLED) return new Restored.Refused(Sentence.of("scheduling.not-cancelled"));
        if (row.slotFrom().isBefore(clock.instant())) return new Restored.Refused(Sentence.of("scheduling.restore-too-late"));
        if (isTooClose(row)) return new Restored.Refused(Sentence.of("scheduling.restore-too-close"));
        rearrange(actor, Kept.Kind.RESTORE, row, row.expected("restored"));
        return new Restored.Done();
    }

    private void rearrange(Actor actor, Kept.Kind kind, BookingRow before, BookingRow after) {
        rearrangement.apply(actor, kind, List.of(new Step(hold(before), after)));
    }

    private boolean isTooClose(BookingRow row) {
        var gap = protocols.version(US, row.protocolVersion()).calendar().stage(row.session()).minimumGapDays();
        var hours = new OpenHours(directory.site(US, row.atSite()), Set.of());
        var date = hours.dateOf(row.slotFrom());
        return survey.bookedDates(PatientId.of(row.patient())).stream()
                .anyMatch(other -> Math.abs(ChronoUnit.DAYS.between(other, date)) < gap);
    }

    // The chair needs its turnover whenever the patient leaves; nothing is taken beyond what was booked.
    private void left(Actor actor, BookingRow row) {
        var watched = between(row.slotFrom(), Cells.nextMark(clock.instant()), row.watchedUntil());
        var turnover = Duration.between(row.chairUntil(), row.slotTo());
        var held = between(watched, watched.plus(turnover), row.heldUntil());
        move(actor, row, BookingState.LEFT, watched, held, "");
        if (held.isBefore(row.heldUntil())) aftermath.leftEarly(row, new TimeSlot(held, row.heldUntil()));
    }

    private void move(Actor actor, BookingRow row, BookingState state, Instant watched, Instant held, String reason) {
        occupancy.free(row.freedUntil(watched, held));
        write(actor, row, state, watched, held, reason);
    }

    private void write(Actor actor, BookingRow row, BookingState state, Instant watched, Instant held, String reason) {
        var written = bookings.move(row.key(), row.version(), state, watched, held, reason.isEmpty() ? null : reason);
        if (written != 1) throw new Contended();
        var booking = row.toBooking();
        events.publish(actor, new BookingChanged(row.key(), booking.patient(), booking.site(), state, reason));
    }

    private static boolean mayFollow(BookingState now, BookingState next) {
        if (next == BookingState.NO_SHOW) return now == BookingState.BOOKED;
        return now.isOpen() && next != BookingState.CANCELLED && next.compareTo(now) > 0;
    }

    private static Instant between(Instant lowest, Instant wanted, Instant highest) {
        if (wanted.isBefore(lowest)) return lowest;
        return wanted.isAfter(highest) ? highest : wanted;
    }
}
