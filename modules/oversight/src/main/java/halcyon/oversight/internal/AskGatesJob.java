package halcyon.oversight.internal;

import halcyon.clearance.Checkpoint;
import halcyon.clearance.Clearance;
import halcyon.clearance.Clearances;
import halcyon.clearance.Subject;
import halcyon.directory.Directory;
import halcyon.directory.Site;
import halcyon.protocol.Protocols;
import halcyon.scheduling.Booking;
import halcyon.scheduling.BookingState;
import halcyon.scheduling.Scheduling;
import halcyon.shared.Actor;
import halcyon.shared.Job;
import halcyon.shared.TimeSlot;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Collectors;

/// Asks the gates of the visits of today and tomorrow again and again, so that the manager's number costs nothing to look at.
@Singleton
class AskGatesJob implements Job {
    private static final Actor SYSTEM = Actor.system("oversight");

    private final Book book;
    private final Directory directory;
    private final Scheduling scheduling;
    private final Protocols protocols;
    private final Clearances clearances;
    private final Clock clock;

    AskGatesJob(Book book, Directory directory, Scheduling scheduling, Protocols protocols, Clearances clearances, Clock clock) {
        this.book = book;
        this.directory = directory;
        this.scheduling = scheduling;
        this.protocols = protocols;
        this.clearances = clearances;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "oversight.ask-gates";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(10);
    }

    @Override
    @Transactional
    public void run() {
        var now = clock.instant();
        book.write("DELETE FROM oversight_blocked WHERE starts_at < ?", now.minus(Duration.ofDays(2)));
        for (var site : directory.sites(SYSTEM)) ask(site, now);
    }

    private void ask(Site site, Instant now) {
        var today = now.atZone(site.zone()).toLocalDate();
        var days = new TimeSlot(now, today.plusDays(2).atStartOfDay(site.zone()).toInstant());
        for (var booking : scheduling.bookingsAt(SYSTEM, site.id(), days)) {
            if (booking.state() == BookingState.BOOKED) keep(booking, clearances.check(SYSTEM, Checkpoint.T_MINUS_48H, subject(booking)), now);
            if (booking.state() != BookingState.BOOKED) book.write("DELETE FROM oversight_blocked WHERE booking_id = ?", booking.id().value());
        }
    }

    private void keep(Booking booking, Clearance clearance, Instant now) {
        var gates = clearance.stops().stream().map(Clearance.Result::gate).sorted().collect(Collectors.joining(","));
        book.write(
                "INSERT INTO oversight_blocked (booking_id, patient_id, site_id, starts_at, blocked, gates, asked_at) VALUES (?, ?, ?, ?, ?, ?, ?)"
                        + " ON DUPLICATE KEY UPDATE starts_at = VALUES(starts_at), blocked = VALUES(blocked), gates = VALUES(gates),"
                        + " asked_at = VALUES(asked_at)",
                booking.id().value(), booking.patient().value(), booking.site().value(), booking.place().slot().from(), !gates.isEmpty(),
                gates.substring(0, Math.min(gates.length(), 300)), now);
    }

    private Subject subject(Booking booking) {
        var protocol = protocols.version(SYSTEM, booking.protocolVersion());
        return new Subject(
                booking.patient(),
                booking.site(),
                booking.place().slot(),
                booking.place().people(),
                Subject.TREATMENT,
                protocol.route(),
                protocol.drug(),
                Optional.empty(),
                Optional.of(booking.protocolVersion()),
                Optional.of(booking.id().value()),
                Optional.empty());
    }
}
