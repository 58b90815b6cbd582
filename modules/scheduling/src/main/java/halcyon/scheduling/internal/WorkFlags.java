package halcyon.scheduling.internal;

import halcyon.clearance.Checkpoint;
import halcyon.clearance.Clearance;
import halcyon.clearance.Clearances;
import halcyon.directory.Directory;
import halcyon.protocol.Protocols;
import halcyon.scheduling.BookingState;
import halcyon.shared.Actor;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Says of bookings to come whether somebody has to do something about them: asked as if they were two days ahead.
@Singleton
@Transactional
class WorkFlags {
    private static final Actor US = Actor.system("scheduling");

    private final Bookings bookings;
    private final Clearances clearances;
    private final Protocols protocols;
    private final Directory directory;
    private final Clock clock;

    WorkFlags(Bookings bookings, Clearances clearances, Protocols protocols, Directory directory, Clock clock) {
        this.bookings = bookings;
        this.clearances = clearances;
        this.protocols = protocols;
        this.directory = directory;
        this.clock = clock;
    }

    /// After a gate changed its mind about a patient: trouble of that gate alone is work, whatever it weighs.
    void afterChange(long patient, String gate) {
        upcoming(bookings.findByPatientOrderBySlotFrom(patient)).forEach(row -> flag(row, Optional.of(gate)));
    }

    /// Everything that begins before then.
    void before(Instant end) {
        upcoming(bookings.startingBetween(clock.instant(), end)).forEach(row -> flag(row, Optional.empty()));
    }

    Clearance outlook(Actor actor, BookingRow row) {
        var zone = directory.site(US, row.atSite()).zone();
        var isToday = row.slotFrom().atZone(zone).toLocalDate().equals(clock.instant().atZone(zone).toLocalDate());
        var checkpoint = isToday ? Checkpoint.CHECK_IN : Checkpoint.T_MINUS_48H;
        return clearances.check(actor, checkpoint, Asked.of(row.toBooking(), protocols.version(US, row.protocolVersion())));
    }

    private List<BookingRow> upcoming(List<BookingRow> rows) {
        var now = clock.instant();
        return rows.stream()
                .filter(row -> row.state() == BookingState.BOOKED && row.slotFrom().isAfter(now))
                .toList();
    }

    private void flag(BookingRow row, Optional<String> gate) {
        var protocol = protocols.version(US, row.protocolVersion());
        var clearance = clearances.check(US, Checkpoint.T_MINUS_48H, Asked.of(row.toBooking(), protocol));
        var needsWork = !clearance.mayProceed() || gate.filter(name -> isTrouble(clearance, name)).isPresent();
        if (needsWork != row.needsWork()) bookings.flag(row.key(), needsWork);
    }

    // a gate that is not asked here cannot say that all is well
    private static boolean isTrouble(Clearance clearance, String gate) {
        return clearance.results().stream()
                .filter(result -> result.gate().equals(gate))
                .findFirst()
                .map(result -> !result.clear() && !result.overridden())
                .orElse(true);
    }
}
