package halcyon.scheduling.internal;

import halcyon.scheduling.BookingState;
import halcyon.scheduling.internal.work.WorkBook;
import halcyon.shared.PatientId;
import halcyon.shared.Role;
import halcyon.shared.Sentence;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/// A patient whom a message did not reach is work of the front desk, at the next visit she has.
@Singleton
@Transactional
class UnreachedPatients {
    static final String CAUSE = "contact.undelivered";

    private final Bookings bookings;
    private final WorkBook work;
    private final Clock clock;

    UnreachedPatients(Bookings bookings, WorkBook work, Clock clock) {
        this.bookings = bookings;
        this.work = work;
        this.clock = clock;
    }

    void unreached(PatientId patient) {
        upcoming(patient).stream().findFirst().ifPresent(row -> write(row, Optional.of(new WorkBook.Trouble(
                CAUSE,
                Sentence.of("scheduling.undelivered"),
                Optional.of(Sentence.of("scheduling.undelivered.cure")),
                Role.FRONT_DESK,
                row.slotFrom()))));
    }

    void reached(PatientId patient) {
        upcoming(patient).forEach(row -> write(row, Optional.empty()));
    }

    private void write(BookingRow row, Optional<WorkBook.Trouble> trouble) {
        bookings.flag(row.key(), work.write(row.toBooking(), CAUSE::equals, trouble.stream().toList()));
    }

    private List<BookingRow> upcoming(PatientId patient) {
        return bookings.findByPatientOrderBySlotFrom(patient.value()).stream()
                .filter(row -> row.state() == BookingState.BOOKED && row.slotFrom().isAfter(clock.instant()))
                .toList();
    }
}
